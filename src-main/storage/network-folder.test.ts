import { describe, expect, it } from 'vitest';
import { isNetworkFolder } from './network-folder.ts';

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'server:/daten /mnt/server nfs4 rw 0 0',
  '//server/amt /mnt/Amt\\040Grabow cifs rw 0 0',
  '/dev/sdb1 /mnt/server/platte ext4 rw 0 0',
  '',
].join('\n');

describe('isNetworkFolder', () => {
  it.each(['/home/antje/.local/share/ortstermin', '/mnt', '/mnt/serverraum', '/mnt/server/platte/daten'])(
    'finds nothing wrong with %s',
    (folder) => expect(isNetworkFolder(folder, mounts)).toBe(false),
  );

  it.each(['/mnt/server', '/mnt/server/daten', '/mnt/Amt Grabow/ortstermin', '/mnt/server/../server/daten'])(
    'recognises the network drive of %s',
    (folder) => expect(isNetworkFolder(folder, mounts)).toBe(true),
  );

  it.each([
    '/home/antje/OneDrive/ortstermin',
    '/home/antje/OneDrive - Landkreis/ortstermin',
    '/home/antje/Dropbox',
    '/home/antje/Nextcloud/planung',
    '/Users/antje/Google Drive/planung',
    '/Users/antje/iCloud Drive/planung',
  ])('recognises the cloud folder %s', (folder) => expect(isNetworkFolder(folder, mounts)).toBe(true));

  it('does not take a name that only begins like a cloud service for one', () => {
    expect(isNetworkFolder('/home/antje/Dropboxes/ortstermin', mounts)).toBe(false);
  });

  it('goes by the name alone where the system has no list of drives', () => {
    expect(isNetworkFolder('/home/antje/daten', '')).toBe(false);
    expect(isNetworkFolder('/home/antje/Dropbox/daten', '')).toBe(true);
  });
});
