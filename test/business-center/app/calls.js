/** True once the page is being left: what was asked for then never comes, and nobody waits for it. */
let isLeaving = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
});
addEventListener('pageshow', () => {
  isLeaving = false;
});

/** Asks the server. In: path, and an object to send (then it is a POST). Out: the answer's object; throws when there is none. */
export async function call(path, send) {
  const options = send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) };
  try {
    const response = await fetch(path, options);
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
    return await response.json();
  } catch (error) {
    if (isLeaving) return new Promise(() => {});
    throw error;
  }
}
