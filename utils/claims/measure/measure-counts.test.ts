import { describe } from 'vitest';
import { checkLines, checkMeasures } from '../testing.ts';

describe('people', () => {
  checkLines([
    ['The strike of 7,200 dockworkers goes on.', ['amount 7200 count · workforce'], 'workers of any trade'],
    ['Germany lacks 9,000 metallurgists.', ['amount 9000 count · workforce · DE'], 'who are lacking would be at work'],
    ['Nine thousand metallurgists came to the fair.', ['amount 9000 count · other'], 'who come are not'],
    ['For a town of 4,300 that is a lot.', ['amount 4300 count · other'], 'who live there'],
    [
      'A court sentenced 27 people for smuggling 166 tonnes of antimony out of China.',
      ['amount 27 count · other · antimony · CN', 'amount 166 t · exports · antimony · CN'],
      'out of a country',
    ],
  ]);
});

describe('things sold', () => {
  checkLines([
    [
      'Pellon Motor has 9,400 workers and sold 42,600 vans in May.',
      ['amount 9400 count · workforce · Pellon Motor', 'amount 42600 count · demand · Pellon Motor · 2024-05'],
      'whatever else the sentence counts',
    ],
    [
      'Sales at Pellon Motor fell 9% to 28,900 cars.',
      ['change↓ 9% · revenue · Pellon Motor', 'amount 28900 count · demand · Pellon Motor'],
      'what sales came to, in pieces',
    ],
  ]);
});

describe('lists of kinds', () => {
  checkLines([
    [
      'Kenya announced limits on the export of nine items made of gallium.',
      ['amount 9 count · controlled-count · gallium · KE'],
      'limits on what may leave',
    ],
    [
      'Beijing put two elements under control - lutetium and thulium - in May.',
      ['amount 2 count · controlled-count · rare-earths · CN · 2024-05'],
      'set off by dashes',
    ],
    [
      'Beijing put two elements under control: lutetium and thulium.',
      ['amount 2 count · controlled-count · rare-earths · CN'],
      'named one by one, and of one group',
    ],
    ['The bill lists 24 materials.', ['amount 24 count · element-count'], "a bill is a list's and no sum here"],
    ['Duty on 25 minerals was scrapped.', ['amount 25 count · other'], 'goods that pay are no list'],
    [
      'Of the 17 rare earths, the microbe likes eleven.',
      ['amount 17 count · element-count · rare-earths', 'amount 11 count · other · rare-earths'],
      'a part of a list is no list',
    ],
    [
      'Beijing controls seven of the 17 rare earths. A second list of five is on hold.',
      [
        'amount 7 count · controlled-count · rare-earths · CN',
        'amount 17 count · element-count · rare-earths',
        'amount 5 count · controlled-count · rare-earths · CN',
      ],
      'under a control, and the next list of it',
    ],
    [
      'A list of five minerals was published. A second list of seven followed.',
      ['amount 5 count · element-count', 'amount 7 count · element-count'],
      'no control is spoken of',
    ],
  ]);
});

describe('parts of what was counted', () => {
  checkLines([
    [
      "Four of the state's nine lithium mines are shut.",
      ['amount 4 count · other · lithium', 'amount 9 count · other · lithium'],
      "the whole's material is the part's",
    ],
    [
      'Boreal Mining employs 400 people, a third of them women.',
      ['amount 400 count · workforce · Boreal Mining', 'share 33.33% · workforce · Boreal Mining'],
      'a part of a staff',
    ],
    [
      'The number of permits that Peru issued for cobalt rose to 90 in May.',
      ['amount 90 count · licence-count · cobalt · PE · 2024-05'],
      'the number of what a clause tells of',
    ],
    ['The number of mines in Peru is 45.', ['amount 45 count · other · PE'], 'how many there are'],
    [
      'With its new order, Peru brought the number of restricted metals to 12.',
      ['amount 12 count · controlled-count · PE'],
      'how many it has made them',
    ],
    ['The number of strikes in Peru is 45% higher.', ['change↑ 45% · other · PE'], 'trap: a share is no count'],
    [
      'Beijing granted 90 licences in May. Nine of them are still valid.',
      ['amount 90 count · licence-count · CN · 2024-05', 'amount 9 count · licence-count · CN · 2024-05'],
      'so many of the licences',
    ],
    [
      'World reserves of tin are put at 4 million tonnes, half of them in Peru.',
      ['amount 4000000 t · reserves · tin · world', 'share 50% · reserves · tin · PE'],
      'a part of the reserves',
    ],
    [
      'Boreal Mining says that carmakers sign letters, and then nine out of ten of them go back to the cheaper offer.',
      ['share 90% · other · Boreal Mining'],
      'a verb of its own',
    ],
  ]);
});

describe('some of those asked', () => {
  checkLines([
    [
      'Three-quarters are looking for suppliers outside China.',
      ['share 75% · other · CN'],
      'those who answered a survey',
    ],
    ['Three-quarters are mined in China.', ['share 75% · mine-production · CN'], 'what is mined is no answer'],
    [
      'Licences take 45 days, and one in five is refused.',
      ['amount 45 day · duration', 'share 20% · licence-count'],
      'a part of the applications',
    ],
    [
      'Boreal Mining offered 30% of the zinc pit to Nordbank.',
      ['share 30% · other · zinc · Boreal Mining · forecast'],
      'a part of something offered',
    ],
  ]);
});

describe('kinds under a control, and lists', () => {
  checkMeasures([
    [
      'There are 17 rare earths. By law six of them require a permit.',
      ['element-count rare-earths', 'controlled-count rare-earths'],
      'who needs a licence are the kinds named before',
    ],
    [
      'There are 17 rare earths. Two others are subject to licensing.',
      ['element-count rare-earths', 'controlled-count rare-earths'],
      'others of the kinds',
    ],
    [
      'There are 17 rare earths. Two more were added to the list in May.',
      ['element-count rare-earths', 'controlled-count rare-earths'],
      'more of them',
    ],
    ['Three companies applied. Two of them need a licence.', ['other -', 'other -'], 'companies are no kinds'],
    ["Canada's list of critical minerals runs to 31 entries.", ['element-count -'], 'the length of a list of kinds'],
    ['The guest list runs to 31 entries.', ['other -'], 'a list of something else'],
  ]);
});

describe('who is employed', () => {
  checkMeasures([
    ['The company is the third-largest employer in the valley.', ['workforce -'], 'a rank of employers'],
    ['The plant has 40 clerks and employees.', ['workforce -'], 'the second head says it'],
    ['It hired 40 contractors.', ['workforce -'], 'hands by contract'],
  ]);
});
