import type { SharedNumber } from "./sharedNumber";
import { list, shown, type Texts } from "./texts";

/** Of a number that two colleagues got at once: what stands there. */
export function sharedNumberTexts({ number, authors, frozen }: SharedNumber): Texts {
  const named = authors.filter((name) => name !== "").map((name) => shown(name));
  const [whoDutch, whoEnglish] = whose(number, named);
  if (frozen) {
    const { moment, lastNumber } = frozen;
    return [
      `${whoDutch} De stand is vastgelegd (${shown(moment)}): laat het nummer staan, want na nummer ${lastNumber} zijn alleen tegenboekingen mogelijk. Alles onder dit nummer samen tegenboeken kan zodra overal dezelfde naam staat bij Opgesteld door. Zijn het twee mutaties en wilt u er een wijzigen, boek dat dan in een nieuw scenario op deze stand.`,
      `${whoEnglish} The position is frozen (${shown(moment)}): leave the number as it is, since after number ${lastNumber} only reversals are possible. All under this number can be reversed together once the same name is under Opgesteld door everywhere. If these are two mutations and you want to change one, book that in a new scenario on this position.`,
    ];
  }
  return [
    `${whoDutch} Geef een van beide een ander nummer als het twee mutaties zijn. Is het er een, zet dan overal dezelfde naam bij Opgesteld door.`,
    `${whoEnglish} Give one of them another number if these are two mutations. If it is one, put the same name under Opgesteld door everywhere.`,
  ];
}

function whose(number: number, named: readonly string[]): Texts {
  return named.length > 1
    ? [
        `Onder nr ${number} staan rijen van verschillende opstellers (${list(named)}).`,
        `Number ${number} has rows of different authors (${list(named)}).`,
      ]
    : [
        `Onder nr ${number} staan rijen van verschillende soort met een eigen toelichting, en niet overal een naam.`,
        `Number ${number} has rows of different kinds with explanations of their own, and not everywhere a name.`,
      ];
}
