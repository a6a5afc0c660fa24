/** Asks the server. In: path, and an object to send (then it is a POST). Out: the answer's object; throws when there is none. */
export async function call(path, send) {
  const options = send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) };
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response.json();
}
