import type { Band, BandProfile } from '../domain/bands/band-profile';
import type { Area } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { ToneRule } from '../workbook/sheet-plan';

const TONES = ['good', 'fair', 'poor'] as const;

/**
 * Colours of capaian cells and those beside them, from the bands of the profile itself: the best third of its bands is
 * good, the next fair, the last poor. A value in no band has no colour. The first column of the area holds the ratios.
 */
export function bandTones(profile: BandProfile, area: Area): readonly ToneRule[] {
  const cell = `$${formatCell({ row: area.top, column: area.left })}`;
  const points = `ROUND(${cell}*100,${profile.roundFirst ?? 8})`;
  const toneOf = (index: number): (typeof TONES)[number] => TONES[Math.floor((index * TONES.length) / profile.bands.length)]!;
  return TONES.flatMap((tone) => {
    const tests = profile.bands.flatMap((band, index) =>
      toneOf(index) === tone ? [bandTest(band, points, index === 0 && profile.above === 'highest')] : [],
    );
    return tests.length === 0 ? [] : [{ area, tone, when: `IF(ISNUMBER(${cell}),OR(${tests.join(',')}),FALSE)` }];
  });
}

function bandTest({ lower, lowerClosed, upper, upperClosed }: Band, points: string, openAbove: boolean): string {
  const tests = [
    ...(lower === null ? [] : [`${points}${lowerClosed ? '>=' : '>'}${lower}`]),
    ...(upper === null || openAbove ? [] : [`${points}${upperClosed ? '<=' : '<'}${upper}`]),
  ];
  return tests.length === 0 ? 'TRUE' : tests.length === 1 ? tests[0]! : `AND(${tests.join(',')})`;
}
