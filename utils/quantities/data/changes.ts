/** Verbs, nouns and particles beside which a number is how far something moved. */
export const CHANGES = new Set(
  `rose rise rises risen rising fell fall falls fallen falling up down jumped jump jumps dropped drop drops gained gain gains lost lose loses
   climbed climb climbs slipped slid sank surged surge surges soared plunged tumbled increased increase increases increasing
   decreased decrease declined decline declines grew grow grows grown shrank added add adds shed cut cuts raised raise raises by higher
   lower advanced eased dipped rallied retreated slumped edged inched slips slip slides slide sinks surges soars soar plunges plunge tumbles
   tumble rocketed rocket rockets leapt leaped leap leaps spiked spike rallies rally slumps slump retreats retreat eases ease dips dip
   advances advance weakened strengthened crept trimmed slashed lengthened lengthens lengthen shortened shortens shorten expanded expands lowered lifted`.split(
    /\s+/,
  ),
);
