import type { Page, Target } from 'puppeteer-core';
import { firefoxSystem } from '../harness/firefox-system.ts';
import type { Lab } from '../harness/lab.ts';
import { list } from '../harness/read-json.ts';

/** Gives what went wrong since it was last asked, in the page and in the extension: uncaught errors and console errors. */
export type Problems = () => Promise<string[]>;

/** Listens for errors from now on. */
export async function listenForProblems(lab: Lab, page: Page): Promise<Problems> {
  let found: string[] = [];
  const note = (where: string, what: unknown) => found.push(`${where}: ${what instanceof Error ? what.stack : what}`);
  page.on('pageerror', error => note('page', error));
  page.on('console', message => message.type() === 'error' && note('console of the page', message.text()));
  const inExtension = lab.kind === 'firefox' ? await listenInFirefox(lab) : await listenInChromium(lab, note);
  return async () => {
    const all = [...found, ...(await inExtension())];
    found = [];
    return all;
  };
}

/** Errors of content scripts come with those of the page; the background, which may start anew, has its own protocol. */
async function listenInChromium(
  lab: Lab,
  note: (where: string, what: unknown) => void,
): Promise<() => Promise<string[]>> {
  const listen = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(lab.extensionOrigin)) return;
    const worker = await target.worker();
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      note('background', exception?.description ?? text),
    );
    worker?.client.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') note('console of the background', args.map(arg => arg.value ?? arg.description).join(' '));
    });
  };
  lab.browser.on('targetcreated', target => void listen(target));
  for (const target of lab.browser.targets()) await listen(target);
  return async () => [];
}

/**
 * Firefox tells of errors in all parts of an extension in its own console only. It also notes there that a page was left
 * before an answer to it came, which is no error of anybody.
 */
async function listenInFirefox(lab: Lab): Promise<() => Promise<string[]>> {
  const system = await firefoxSystem(lab.browser);
  return async () => {
    const messages = await system.run(
      `const errors = Services.console.getMessageArray().filter(message =>
        message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
        (message.sourceName + message.errorMessage).includes(origin) &&
        !/^Promise (resolved while context is inactive|rejected after context unloaded)/.test(message.errorMessage));
      Services.console.reset();
      return errors.map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`,
      { origin: lab.extensionOrigin },
    );
    return list(messages).map(message => `extension: ${String(message)}`);
  };
}
