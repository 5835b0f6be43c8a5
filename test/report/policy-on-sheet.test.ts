import fc from 'fast-check';
import { bandOf } from '../../src/domain/bands/band-of';
import { bandProfiles } from '../../src/domain/bands/profiles';
import { evaluateKategori } from '../../src/functions/evaluate-kategori';
import { tableScale } from '../../src/functions/read-scale';
import { translate } from '../../src/i18n/message';
import { policyFaultText, policyOnSheet } from '../../src/report/policy-on-sheet';
import { policySheet } from '../../src/report/policy-sheet';
import { bandProfileInForce } from '../../src/workbook/band-profile-in-force';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { Snapshot } from '../../src/workbook/snapshot';
import { applyPlans } from '../../src/xlsx/apply-plans';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { sheetOf, snapshotOf } from '../sheets';
import { builtPolicy, scaleOf, SHEET, typedPolicy } from './built-policy';

const read = (document: XlsxDocument, kept: Settings = defaultSettings) => policyOnSheet(readSnapshot(document), kept);
const told = (document: XlsxDocument) => read(document).faults.map((fault) => policyFaultText(fault, (message) => translate('id', message)));
const { policy } = defaultSettings;

describe('the policy on its sheet', () => {
  it('is nobody’s where there is no such sheet', () => {
    expect(policyOnSheet(snapshotOf(sheetOf('Data', [[1]])), defaultSettings)).toEqual({ settings: defaultSettings, faults: [] });
  });

  it.each([
    [{}],
    [{ policy: { ...policy, capRatio: 1.125 } }],
    [{ policy: { ...policy, capRatio: 1, zeroTarget: 'hundred-when-both-zero' } }],
    [{ policy: { ...policy, capRatio: 1.2, zeroTarget: 'cap-when-exceeded' }, defaultPolarity: 'min' }],
    ...bandProfiles.map(({ id }) => [{ bandProfile: id }]),
  ] as [Partial<Settings>][])('is read back as it was written: %j', (settings) => {
    const all = { ...defaultSettings, ...settings };
    const found = read(builtPolicy(settings), { ...all, policy, bandProfile: 'BERHASIL4' });
    expect(found.settings).toEqual({ ...all, onSheet: { parts: ['cap', 'zeroTarget', 'scale'], scale: null } });
    expect(found.faults).toEqual([]);
  });

  it('is what was typed there, whatever the settings say', () => {
    const document = typedPolicy(builtPolicy(), [
      ['cap', 0, 0, 1.1],
      ['zeroTarget', 0, 0, 'Seratus'],
    ]);
    expect(read(document, { ...defaultSettings, policy: { ...policy, capRatio: 1.2 } }).settings.policy).toMatchObject({ capRatio: 1.1, zeroTarget: 'hundred-when-both-zero' });
  });

  it('has no cap where its cell says so or nothing at all', () => {
    for (const value of ['Tanpa batas', null, 0]) {
      const found = read(typedPolicy(builtPolicy({ policy: { ...policy, capRatio: 1.2 } }), [['cap', 0, 0, value]]));
      expect([found.settings.policy.capRatio, found.faults]).toEqual([null, []]);
    }
  });

  it('takes a scale of the user’s own, with a category added in an empty row, under the name it was given', () => {
    const document = typedPolicy(builtPolicy(), [
      ['Nama_Skala', 0, 0, 'Skala Perbup 12/2025'],
      ['Sumber_Skala', 0, 0, 'Peraturan Bupati 12/2025'],
      ['scale', 7, 0, 'Istimewa'],
      ['scale', 7, 1, 1],
      ['scale', 7, 2, 'tanpa batas'],
    ]);
    const { settings, faults } = read(document);
    const scale = bandProfileInForce(settings)!;
    expect(faults).toEqual([]);
    expect([scale.name, scale.source, scale.measure, scale.bands.length]).toEqual(['Skala Perbup 12/2025', 'Peraturan Bupati 12/2025', 'percent', 7]);
    expect([120, 100, 85.01, 85, 0].map((percent) => bandOf(scale, percent)?.label)).toEqual(['Istimewa', 'Memuaskan', 'Memuaskan', 'Sangat Baik', 'Sangat Kurang']);
  });

  it('never goes by the name of a scale whose table is another by now, and tells so', () => {
    const document = typedPolicy(builtPolicy(), [['scale', 1, 1, 0.9], ['scale', 2, 2, 0.9]]);
    const scale = bandProfileInForce(read(document).settings)!;
    expect(scale.name).toBe('Skala sendiri');
    expect(bandOf(scale, 88)?.label).toBe('Sangat Baik');
    expect(told(document)).toEqual(['Lembar Pengaturan Kinerja menyebut skala LKJIP6, tetapi tabelnya lain. Yang berlaku tabel itu, sebagai skala sendiri. Tulis namanya, atau pilih skala LKJIP6 di panel.']);
  });

  it('leaves the last setting in force where a cell cannot be understood, and takes the others', () => {
    const document = typedPolicy(builtPolicy(), [
      ['cap', 0, 0, 'seperlunya'],
      ['zeroTarget', 0, 0, 'batas'],
      ['scale', 2, 2, 0.8],
    ]);
    const { settings } = read(document, { ...defaultSettings, bandProfile: 'PERMENDAGRI', policy: { ...policy, capRatio: 1.1 } });
    expect(settings.policy).toMatchObject({ capRatio: 1.1, zeroTarget: 'cap-when-exceeded' });
    expect([settings.bandProfile, settings.onSheet]).toEqual(['PERMENDAGRI', { parts: ['zeroTarget'], scale: null }]);
    expect(told(document)).toEqual([
      expect.stringMatching(/^Batas capaian di lembar Pengaturan Kinerja belum dapat dipakai\. .*seperlunya.* Sampai diperbaiki, batas yang terakhir yang berlaku\.$/),
      expect.stringMatching(/^Tabel skala di lembar Pengaturan Kinerja belum dapat dipakai\. .*80.*85.* Sampai diperbaiki, skala LKJIP6 yang berlaku\.$/),
    ]);
  });

  it('refuses a cap typed as 120 rather than 120%', () => {
    const { settings, faults } = read(typedPolicy(builtPolicy(), [['cap', 0, 0, 120]]));
    expect([settings.policy.capRatio, settings.onSheet.parts, faults.length]).toEqual([null, ['zeroTarget', 'scale'], 1]);
  });

  it('is not taken from a name that is gone', () => {
    const snapshot = readSnapshot(builtPolicy({ policy: { ...policy, capRatio: 1.2 } }));
    const without: Snapshot = { ...snapshot, names: snapshot.names!.filter(({ name }) => name !== 'Batas_Capaian') };
    const { settings, faults } = policyOnSheet(without, defaultSettings);
    expect(settings.policy.capRatio).toBeNull();
    expect(faults.map(({ reason }) => reason)).toEqual([{ key: 'policy.fault.name-gone', params: { name: 'Batas_Capaian' } }]);
  });
});

describe('the sheet made again', () => {
  const again = (document: XlsxDocument, change: (settings: Settings) => Settings = (settings) => settings): XlsxDocument => {
    const snapshot = readSnapshot(document);
    return applyPlans(document, [policySheet(change(policyOnSheet(snapshot, defaultSettings).settings), snapshot)]).document;
  };

  it('says what it said, whatever was typed in it', () => {
    const document = typedPolicy(builtPolicy(), [
      ['cap', 0, 0, 'entah'],
      ['zeroTarget', 0, 0, 'seratus'],
      ['Nama_Skala', 0, 0, 'Skala kami'],
      ['scale', 7, 0, 'Istimewa'],
      ['scale', 7, 1, 1],
      ['scale', 7, 2, 'tanpa batas'],
    ]);
    const [before, after] = [document, again(document)].map((each) => policyOnSheet(readSnapshot(each), defaultSettings));
    const without = (settings: Settings) => JSON.stringify(settings, (key, value: unknown) => (key === 'id' ? undefined : value));
    expect(without(after!.settings)).toBe(without(before!.settings));
    expect(after!.faults.map(({ message }) => message)).toEqual(before!.faults.map(({ message }) => message));
  });

  it('leaves nothing of a longer scale behind, and an unreadable table as it was typed', () => {
    const shorter = again(builtPolicy({ bandProfile: 'LKJIP6' }), (settings) => ({ ...settings, bandProfile: 'PKO4' }));
    expect(scaleOf(readSnapshot(shorter)).slice(1).map(([label]) => label)).toEqual(['Istimewa', 'Baik', 'Butuh Perbaikan', 'Buruk', null, null, null, null]);
    const broken = typedPolicy(builtPolicy(), [['scale', 2, 2, 0.8]]);
    const rebuilt = again(broken, (settings) => ({ ...settings, policy: { ...policy, capRatio: 1.2 } }));
    expect(scaleOf(readSnapshot(rebuilt)).slice(0, 7)).toEqual(scaleOf(readSnapshot(broken)).slice(0, 7));
  });

  it('is planned over what people’s cells hold, so that the build is refused where one says something else by then', () => {
    const document = builtPolicy();
    const plan = policySheet(defaultSettings, readSnapshot(document));
    expect(plan.typed).toContainEqual({ row: 4, column: 1, value: 'tanpa batas' });
    expect(plan.name).toBe(SHEET);
  });
});

describe('the table of a scale', () => {
  it.each(bandProfiles)('of $id gives every value the category the profile gives', (profile) => {
    const table = scaleOf(readSnapshot(builtPolicy({ bandProfile: profile.id })));
    const inRange = profile.measure === 'percent' ? fc.double({ min: -1, max: 3, noNaN: true }) : fc.double({ min: 1.01, max: 120, noNaN: true });
    const bounds = profile.bands.flatMap(({ lower, upper }) => [lower, upper]).filter((bound): bound is number => bound !== null && (profile.measure === 'percent' || bound > 1));
    const onBound = fc.constantFrom(...bounds).map((bound) => (profile.measure === 'percent' ? bound / 100 : bound));
    fc.assert(
      fc.property(fc.oneof(inRange, onBound), (value) => {
        const band = bandOf(profile, profile.measure === 'percent' ? value * 100 : value);
        const [[found]] = evaluateKategori([[[value]], table]) as [[unknown]];
        expect(typeof found === 'string' ? found : null).toBe(band?.label ?? null);
      }),
    );
    expect(tableScale(table).ok).toBe(true);
  });
});
