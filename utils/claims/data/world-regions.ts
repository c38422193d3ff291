/**
 * Parts of the world by the adjectives that news puts before "country" or "nation": adjectives | ISO 3166 codes of what lies there,
 * after the geographic regions of the United Nations (M49) and the usage of the press.
 */
export const WORLD_REGIONS = `
African|AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
North African|DZ EG LY MA SD TN
West African|BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
East African|BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS TZ UG ZM ZW
Central African|AO BI CD CF CG CM GA GQ RW ST TD
Southern African;southern African|AO BW CD LS MG MW MZ NA SZ TZ ZA ZM ZW
sub-Saharan;sub-Saharan African|AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW
Asian|AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MY NP PH PK SG TH TJ TL TM TW UZ VN
East Asian;Northeast Asian|CN HK JP KP KR MN TW
South Asian|AF BD BT IN LK MV NP PK
Southeast Asian;South-East Asian;South East Asian|BN ID KH LA MM MY PH SG TH TL VN
Central Asian|KG KZ TJ TM UZ
Middle Eastern;Mideast|AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
Gulf;Gulf Arab|AE BH KW OM QA SA
Arab|AE BH DZ EG IQ JO KW LB LY MA OM QA SA SD SY TN YE
Latin American|AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE
South American|AR BO BR CL CO EC GY PE PY SR UY VE
Central American|BZ CR GT HN NI PA SV
North American|CA MX US
Andean|AR BO CL CO EC PE VE
Caribbean|BB BS CU DM DO GD GY HT JM TT
European|AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK UA
Western European|AT BE CH DE ES FR GB IE IT LU NL PT
Eastern European|BG BY CZ HU MD PL RO RU SK UA
Central European|AT CH CZ DE HU PL SI SK
Northern European|DK EE FI GB IE IS LT LV NO SE
Southern European|ES GR IT MT PT
Nordic|DK FI IS NO SE
Scandinavian|DK NO SE
Baltic|EE LT LV
Balkan|AL BA BG GR HR ME MK RO RS SI XK
Caucasus|AM AZ GE
Pacific;Pacific island;South Pacific|FJ NC NR NZ PG SB TO VU WS
`;
