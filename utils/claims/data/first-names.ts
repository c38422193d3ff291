/** Common first names of the world's news: a run of capitalised words that begins with one names a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alejandro alessandro alex alexander alexandra alexei alfred ali alice alicia alison
   amanda amelia amir amit amy ana anders andre andrea andreas andrei andrew angela anil anita anja ann anna anne annika anthony antonio anton arjun arthur
   ashley astrid audrey barbara beatriz ben benjamin bernard beth bill bjorn bob boris brandon brian bruce bruno camille carl carla carlos carmen caroline
   catherine cecilia charles charlotte chen chris christian christina christine christopher claire clara claudia colin craig cristina dan daniel daniela
   dave david dean deborah denis dennis derek diana diane diego dieter dmitry dominic donald donna doris dorothy douglas duncan edith eduardo edward elena
   elin elisabeth elizabeth ellen elsa emily emma emmanuel eric erik erika ernst esther ethan eva evelyn fatima felix fernando fiona florian frances
   francesca francesco francis francisco francois frank franz fred frederick friedrich fritz gabriel gareth gary geoffrey george gerald gerard giorgio
   giovanni giulia gordon grace graham greg gregory guillaume gustav hamid hanna hannah hans harold harriet harry hassan heather heidi heinrich helen helena
   helga henri henry herbert hiroshi howard hugo hussein ian ibrahim ida igor ines ingrid irene iris isabel isabella ivan jack jacob jacques jake james jamie
   jan jane janet jason javier jean jeff jeffrey jennifer jeremy jessica jesus jim joan joao joe johan johann johanna john johnny jonas jonathan jorge jose
   josef joseph joshua juan juanita judith julia julian julie juliet justin kai karen karin karl kate katharina katherine kathleen katie keith kelly ken
   kenneth kenji kevin kim klaus kristen kristin kumar kurt lara larry lars laura lauren laurent lea leah lena leo leon leonardo leonid leslie li liam lily
   lin linda lisa liu liz lorenzo louis louise lucas lucia lucy luis luka lukas luke luisa lynn maarja magnus manuel marc marco marcus margaret maria marie
   marina mario marion mark markus marta martin martina mary masahiro mathias matthew matthias maurice max maya mehmet meera melissa michael michel michelle
   miguel mike mikhail mohamed mohammad mohammed monica monique muhammad murat nadia nancy naomi natalia natalie natasha nathan neil nicholas nick nicolas
   nicole nigel nikolai nils nina noah nora olaf oleg olga oliver olivia omar oscar osman oskar otto pablo pamela paolo patricia patrick paul paula paulo pedro
   peter petra philip philippe phil pierre piotr priya rachel rafael rahul raj rajesh ralph ramon raymond rebecca regina rene ricardo richard rita rob robert
   roberto robin roger roland ronald rosa rosemary ross roy ruth ryan sabine sally sam samantha samuel sandra sanjay sara sarah satoshi scott sean sebastian
   sergei sergey sergio shane sharon sheila shinji silvia simon simone sofia sonia sophia sophie stefan stefania stephanie stephen steve steven stuart sunil
   susan susanne suzanne svetlana sven sylvia takashi tamara tanya tara ted teresa terry theo theodore theresa thomas tim timothy tina todd tom tommaso tony
   tracy ursula valentina valerie vanessa vera veronica victor victoria vijay vikram vincent vivian vladimir walter wang wei wendy werner wilhelm william
   wolfgang xavier xi yann yasmin yoko yuki yulia yuri yusuf yves zhang zhao zoe pål jürgen søren åsa jörg josé maría andré rené françois mónica`.split(
    /\s+/,
  ),
);
