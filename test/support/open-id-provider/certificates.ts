import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

const DAY_MS = 86_400_000;

interface Server {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate authority made for this run only, a certificate of it for localhost, and one for whatever other name, all as PEM. */
export function makeCertificates(): Server & { readonly authority: string; certify(name: string): Server } {
  const authorityKeys = keyPair();
  const authority = certificate('Kaskade test authority', authorityKeys.publicKey);
  authority.setIssuer(authority.subject.attributes);
  authority.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ]);
  authority.sign(authorityKeys.privateKey, forge.md.sha256.create());
  const certify = (name: string): Server => {
    const serverKeys = keyPair();
    const server = certificate(name, serverKeys.publicKey);
    server.setIssuer(authority.subject.attributes);
    const address = name === 'localhost' ? [{ type: 7, ip: '127.0.0.1' }] : [];
    server.setExtensions([
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }, ...address] },
    ]);
    server.sign(authorityKeys.privateKey, forge.md.sha256.create());
    return { certificate: forge.pki.certificateToPem(server), key: serverKeys.privatePem };
  };
  return { authority: forge.pki.certificateToPem(authority), ...certify('localhost'), certify };
}

function certificate(commonName: string, publicKey: forge.pki.rsa.PublicKey): forge.pki.Certificate {
  const made = forge.pki.createCertificate();
  made.publicKey = publicKey;
  made.serialNumber = `01${randomBytes(8).toString('hex')}`;
  made.validity.notBefore = new Date(Date.now() - DAY_MS);
  made.validity.notAfter = new Date(Date.now() + 7 * DAY_MS);
  made.setSubject([{ name: 'commonName', value: commonName }]);
  return made;
}

/** Node makes the keys: forge's own, in JavaScript, take seconds. */
function keyPair(): { publicKey: forge.pki.rsa.PublicKey; privateKey: forge.pki.rsa.PrivateKey; privatePem: string } {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(pair.publicKey),
    privateKey: forge.pki.privateKeyFromPem(pair.privateKey),
    privatePem: pair.privateKey,
  };
}
