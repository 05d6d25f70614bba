import { describe, expect, it } from 'vitest';
import { dataFolder, type Surroundings } from './data-folder.ts';

function linux(env: Surroundings['env'] = {}): Surroundings {
  return { platform: 'linux', env, home: '/home/anna', workingFolder: '/arbeit' };
}

describe('the data folder', () => {
  it('is the folder named on the command line, whatever else is set', () => {
    expect(dataFolder('/daten', linux({ ORTSTERMIN_DATA: '/andere' }))).toBe('/daten');
  });

  it('is made absolute when it was named relatively', () => {
    expect(dataFolder('daten/planer', linux())).toBe('/arbeit/daten/planer');
  });

  it('comes from ORTSTERMIN_DATA when none is named', () => {
    expect(dataFolder(undefined, linux({ ORTSTERMIN_DATA: '/andere' }))).toBe('/andere');
  });

  it('follows XDG_DATA_HOME on Linux', () => {
    expect(dataFolder(undefined, linux({ XDG_DATA_HOME: '/xdg' }))).toBe('/xdg/ortstermin');
  });

  it('ignores a relative XDG_DATA_HOME', () => {
    expect(dataFolder(undefined, linux({ XDG_DATA_HOME: 'xdg' }))).toBe('/home/anna/.local/share/ortstermin');
  });

  it('is in the roaming profile on Windows', () => {
    const env = { APPDATA: 'C:\\Users\\Anna\\AppData\\Roaming' };
    const windows: Surroundings = { platform: 'win32', env, home: 'C:\\Users\\Anna', workingFolder: 'D:\\' };
    expect(dataFolder(undefined, windows)).toBe('C:\\Users\\Anna\\AppData\\Roaming\\Ortstermin');
    expect(dataFolder(undefined, { ...windows, env: {} })).toBe('C:\\Users\\Anna\\AppData\\Roaming\\Ortstermin');
  });

  it('is in Application Support on macOS', () => {
    expect(dataFolder('', { ...linux(), platform: 'darwin', home: '/Users/anna' })).toBe(
      '/Users/anna/Library/Application Support/Ortstermin',
    );
  });
});
