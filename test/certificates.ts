/** Keys and certificates of servers that tests have, made by OpenSSL. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Certificate {
  /** The names of files, in the folder. */
  readonly key: string
  readonly certificate: string
  /** Whom it is for. */
  readonly names?: string
  /** When it is over, as ASN.1 writes times. */
  readonly end?: string
}

// Of all ways to make a certificate that is over, the only one that every version of OpenSSL has.
const authority = `
[ca]
default_ca = authority
[authority]
serial = serial
database = index.txt
new_certs_dir = .
default_md = sha256
unique_subject = no
copy_extensions = copy
policy = policy
[policy]
commonName = supplied
`

/** Makes a key, and a certificate for it that is signed by itself. */
export function certify(
  folder: string,
  { key, certificate, names = 'DNS:localhost', end = '20991231000000Z' }: Certificate,
): void {
  const cwd = mkdtempSync(join(tmpdir(), 'certificate-'))
  writeFileSync(join(cwd, 'ca.conf'), authority)
  writeFileSync(join(cwd, 'index.txt'), '')
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd, stdio: 'ignore' })
  const keyFile = resolve(folder, key)
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${names}`]
  openssl('req', '-new', ...curve, ...subject, '-keyout', keyFile, '-out', 'request.pem')
  const sign = ['-selfsign', '-keyfile', keyFile, '-in', 'request.pem', '-rand_serial']
  const dates = ['-startdate', '20200101000000Z', '-enddate', end]
  const out = ['-notext', '-out', resolve(folder, certificate)]
  openssl('ca', '-config', 'ca.conf', '-batch', ...sign, ...dates, ...out)
  rmSync(cwd, { recursive: true })
}
