/** The one user of the stand-in. */
export const user = {
  organization: 'example_merchant',
  name: 'example_user',
  password: 'example',
  email: 'p•••@example.com',
};

/** The cookie that means "signed in"; a test sets it to skip the form. */
export const sessionCookie = { name: 'ebc2_session', value: 'signed-in' } as const;

/** Tells from the Cookie header whether the request comes from a signed-in session. */
export function isSignedIn(cookies: string | undefined): boolean {
  return (cookies ?? '').split(/;\s*/).includes(`${sessionCookie.name}=${sessionCookie.value}`);
}

/** The Set-Cookie header that starts (or, with false, ends) a session. */
export function sessionHeader(signedIn: boolean): string {
  return `${sessionCookie.name}=${signedIn ? sessionCookie.value : ''}; Path=/; HttpOnly; SameSite=Lax${signedIn ? '' : '; Max-Age=0'}`;
}

/**
 * Checks what the sign-in form sent. As the vendor's articles tell, an address with additional characters (a query or a
 * hash after /ebc2/) makes a right password fail too.
 */
export function mayEnter(body: unknown): boolean {
  const { orgId, username, password, address } = Object(body) as Record<string, unknown>;
  if (orgId !== user.organization || username !== user.name || password !== user.password) return false;
  if (typeof address !== 'string' || !URL.canParse(address)) return true;
  const { pathname, search, hash } = new URL(address);
  return pathname.startsWith('/ebc2/app/') || (search === '' && hash === '');
}
