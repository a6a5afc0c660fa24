import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { certificateNames } from './hosts.ts';

/** A certificate made for one run: key and certificate as PEM, `spki` for Chromium's --ignore-certificate-errors-spki-list. */
export type Certificate = { key: string; cert: string; spki: string };

/** Makes a self-signed certificate for all hosts of the stand-in; nothing is written to disk. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Stand-in for tests' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: certificateNames.map(value => ({ type: 2, value })) },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}
