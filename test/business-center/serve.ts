// Runs the stand-in until Ctrl+C: node test/business-center/serve.ts [port]
import { startBusinessCenter } from './server.ts';
import { user } from './session.ts';

const port = Number(process.argv[2] ?? 8443);
const center = await startBusinessCenter({ port });

console.log(`The stand-in Business Center answers through the proxy ${center.proxy}. Ctrl+C ends it.

Start Chromium with it (a profile of its own, everything else on the net is refused):
  chromium --user-data-dir=.cache/stand-in-profile --proxy-server=http://${center.proxy} \\
    --ignore-certificate-errors-spki-list=${center.spki} --no-first-run \\
    --disable-background-networking --disable-component-update --disable-sync \\
    https://businesscenter.cybersource.com/ebc2/

Sign in: organization ${user.organization}, user ${user.name}, password ${user.password}, any six digits as the code.`);

process.once('SIGINT', () => {
  void center.close().then(() => process.exit(0));
});
