import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const remoteFileSystems = new Set(['nfs', 'nfs4', 'cifs', 'smb3', 'smbfs', '9p', 'fuse.sshfs', 'davfs', 'fuse.rclone']);
const synchronisedFolders = /[\\/](OneDrive[^\\/]*|Dropbox|Google Drive|Nextcloud|iCloudDrive|iCloud Drive)([\\/]|$)/i;

/**
 * True when a folder lies on a network drive or in a folder that a cloud service copies: locks and the journal of the
 * database are not reliable there. `mounts` is the text of /proc/mounts where the system has it.
 */
export function isNetworkFolder(folder: string, mounts: string = readMounts()): boolean {
  const path = resolve(folder);
  if (path.startsWith('\\\\') || synchronisedFolders.test(path)) return true;
  const [longest] = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, point]) => point !== undefined && isBelow(path, point.replaceAll('\\040', ' ')))
    .sort(([, one = ''], [, other = '']) => other.length - one.length);
  return remoteFileSystems.has(longest?.[2] ?? '');
}

function isBelow(path: string, point: string): boolean {
  return path === point || path.startsWith(point.endsWith(sep) ? point : `${point}${sep}`);
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    // Only Linux has this list; elsewhere the name of the folder decides.
    return '';
  }
}
