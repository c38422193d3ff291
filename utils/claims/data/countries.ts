/**
 * Every country and territory of ISO 3166-1 (and Kosovo as XK), one a line: code | names | adjectives | its people |
 * capital, other cities and regions that news names without the country. Checked against `Intl.DisplayNames` by a test.
 */
export const COUNTRIES = `
AD|Andorra|Andorran
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati||Abu Dhabi;Dubai
AF|Afghanistan|Afghan|Afghans|Kabul
AG|Antigua & Barbuda;Antigua and Barbuda|Antiguan
AI|Anguilla|Anguillian
AL|Albania|Albanian
AM|Armenia|Armenian||Yerevan
AO|Angola|Angolan||Luanda
AQ|Antarctica|Antarctic
AR|Argentina|Argentine;Argentinian;Argentinean|Argentines|Buenos Aires
AS|American Samoa
AT|Austria|Austrian||Vienna
AU|Australia|Australian||Canberra;Sydney;Melbourne;Perth;Brisbane;Adelaide;Western Australia;Queensland;New South Wales;South Australia;Northern Territory;Tasmania
AW|Aruba|Aruban
AX|Åland Islands
AZ|Azerbaijan|Azerbaijani;Azeri||Baku
BA|Bosnia & Herzegovina;Bosnia and Herzegovina;Bosnia|Bosnian
BB|Barbados|Barbadian
BD|Bangladesh|Bangladeshi||Dhaka
BE|Belgium|Belgian||Antwerp;Flanders;Wallonia
BF|Burkina Faso|Burkinabe||Ouagadougou
BG|Bulgaria|Bulgarian||Sofia
BH|Bahrain|Bahraini||Manama
BI|Burundi|Burundian
BJ|Benin|Beninese
BL|St. Barthélemy;Saint Barthélemy
BM|Bermuda|Bermudan
BN|Brunei|Bruneian
BO|Bolivia|Bolivian||La Paz
BQ|Caribbean Netherlands;Bonaire, Sint Eustatius and Saba
BR|Brazil|Brazilian||Brasília;Brasilia;São Paulo;Sao Paulo;Rio de Janeiro;Minas Gerais
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BV|Bouvet Island
BW|Botswana|Botswanan
BY|Belarus|Belarusian||Minsk
BZ|Belize|Belizean
CA|Canada|Canadian||Ottawa;Toronto;Montreal;Vancouver;Calgary;Quebec;Québec;Ontario;British Columbia;Alberta;Saskatchewan;Manitoba;Nova Scotia;Newfoundland;Yukon
CC|Cocos (Keeling) Islands
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R.C.;Congo-Kinshasa;Congo|Congolese||Kinshasa;Katanga;Kolwezi;Lubumbashi
CF|Central African Republic|Central African
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville
CH|Switzerland;Swiss Confederation|Swiss||Bern;Berne
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian||Abidjan
CK|Cook Islands
CL|Chile|Chilean||Santiago;Antofagasta;Atacama
CM|Cameroon|Cameroonian||Yaoundé;Yaounde
CN|China;People's Republic of China;People's Republic;PRC;Mainland China|Chinese||Beijing;Shanghai;Shenzhen;Guangzhou;Wuhan;Chongqing;Tianjin;Nanjing;Hangzhou;Suzhou;Ningbo;Inner Mongolia;Sichuan;Jiangxi;Guangdong;Guangxi;Shandong;Hunan;Hubei;Fujian;Zhejiang;Jiangsu;Yunnan;Xinjiang;Tibet;Hebei;Henan;Anhui;Liaoning;Jilin;Heilongjiang;Shaanxi;Shanxi;Gansu;Qinghai;Hainan;Baotou;Ganzhou
CO|Colombia|Colombian||Bogotá;Bogota
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban||Havana
CV|Cape Verde;Cabo Verde|Cape Verdean
CW|Curaçao
CX|Christmas Island
CY|Cyprus|Cypriot
CZ|Czech Republic;Czechia|Czech||Prague
DE|Germany|German||Berlin;Frankfurt;Munich;Hamburg;Cologne;Düsseldorf;Wiesbaden;Bavaria;Saxony;North Rhine-Westphalia;Hesse;Brandenburg;Baden-Württemberg;Lower Saxony
DJ|Djibouti|Djiboutian
DK|Denmark|Danish|Danes|Copenhagen
DM|Dominica
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian||Algiers
EC|Ecuador|Ecuadorian;Ecuadorean||Quito
EE|Estonia|Estonian||Tallinn
EG|Egypt|Egyptian||Cairo
EH|Western Sahara|Sahrawi
ER|Eritrea|Eritrean
ES|Spain|Spanish|Spaniards|Madrid;Barcelona;Catalonia
ET|Ethiopia|Ethiopian||Addis Ababa
FI|Finland|Finnish|Finns|Helsinki
FJ|Fiji|Fijian
FK|Falkland Islands;Falklands
FM|Micronesia|Micronesian
FO|Faroe Islands|Faroese
FR|France|French||Paris;Lyon;Marseille;Toulouse
GA|Gabon|Gabonese||Libreville
GB|United Kingdom;Britain;Great Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland|British;English;Scottish;Welsh|Britons;Brits;Briton;Scots|London;Westminster;Downing Street;Whitehall;Edinburgh;Manchester;Birmingham;Glasgow;Midlands
GD|Grenada|Grenadian
GE|Georgia|Georgian||Tbilisi
GF|French Guiana;Guiana
GG|Guernsey
GH|Ghana|Ghanaian||Accra
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic||Nuuk
GM|Gambia|Gambian
GN|Guinea|Guinean||Conakry
GP|Guadeloupe
GQ|Equatorial Guinea|Equatorial Guinean
GR|Greece|Greek||Athens
GS|South Georgia & South Sandwich Islands
GT|Guatemala|Guatemalan
GU|Guam
GW|Guinea-Bissau
GY|Guyana|Guyanese
HK|Hong Kong;Hong Kong SAR China
HM|Heard & McDonald Islands;Heard Island and McDonald Islands
HN|Honduras|Honduran
HR|Croatia|Croatian||Zagreb
HT|Haiti|Haitian
HU|Hungary|Hungarian||Budapest
ID|Indonesia|Indonesian||Jakarta;Sulawesi;Sumatra;Java
IE|Ireland|Irish||Dublin
IL|Israel|Israeli||Jerusalem;Tel Aviv
IM|Isle of Man|Manx
IN|India|Indian||New Delhi;Delhi;Mumbai;Bengaluru;Bangalore;Chennai;Kolkata;Hyderabad;Pune;Gujarat;Odisha;Andhra Pradesh;Tamil Nadu;Maharashtra;Rajasthan;Kerala
IO|British Indian Ocean Territory
IQ|Iraq|Iraqi||Baghdad
IR|Iran|Iranian||Tehran
IS|Iceland|Icelandic||Reykjavik
IT|Italy|Italian||Rome;Milan;Turin;Naples
JE|Jersey
JM|Jamaica|Jamaican
JO|Jordan|Jordanian||Amman
JP|Japan|Japanese||Tokyo;Osaka;Nagoya;Kyoto;Yokohama;Fukuoka
KE|Kenya|Kenyan||Nairobi
KG|Kyrgyzstan;Kyrgyz Republic|Kyrgyz
KH|Cambodia|Cambodian||Phnom Penh
KI|Kiribati
KM|Comoros|Comorian
KN|St. Kitts & Nevis;Saint Kitts and Nevis
KP|North Korea;DPRK|North Korean||Pyongyang
KR|South Korea;Korea;Republic of Korea|South Korean;Korean||Seoul;Busan;Incheon
KW|Kuwait|Kuwaiti
KY|Cayman Islands|Caymanian
KZ|Kazakhstan|Kazakh;Kazakhstani|Kazakhs|Astana;Almaty
LA|Laos|Laotian||Vientiane
LB|Lebanon|Lebanese||Beirut
LC|St. Lucia;Saint Lucia
LI|Liechtenstein
LK|Sri Lanka|Sri Lankan||Colombo
LR|Liberia|Liberian
LS|Lesotho|Basotho
LT|Lithuania|Lithuanian||Vilnius
LU|Luxembourg|Luxembourgish
LV|Latvia|Latvian||Riga
LY|Libya|Libyan
MA|Morocco|Moroccan||Rabat;Casablanca
MC|Monaco|Monegasque
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MF|St. Martin
MG|Madagascar|Malagasy;Madagascan||Antananarivo
MH|Marshall Islands|Marshallese
MK|North Macedonia;Macedonia|Macedonian
ML|Mali|Malian||Bamako
MM|Myanmar;Burma|Burmese||Naypyidaw;Yangon;Kachin
MN|Mongolia|Mongolian||Ulaanbaatar;Ulan Bator
MO|Macau;Macao;Macao SAR China|Macanese
MP|Northern Mariana Islands
MQ|Martinique
MR|Mauritania|Mauritanian
MS|Montserrat
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian||Lilongwe
MX|Mexico;United Mexican States|Mexican||Mexico City;Monterrey
MY|Malaysia|Malaysian||Kuala Lumpur;Putrajaya;Penang;Sabah;Sarawak
MZ|Mozambique|Mozambican||Maputo
NA|Namibia|Namibian||Windhoek
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien||Niamey
NF|Norfolk Island
NG|Nigeria|Nigerian||Abuja;Lagos
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch|Dutchmen|Amsterdam;The Hague;Rotterdam
NO|Norway|Norwegian||Oslo
NP|Nepal|Nepali;Nepalese||Kathmandu
NR|Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand||New Zealanders;Kiwis|Wellington;Auckland
OM|Oman|Omani||Muscat
PA|Panama|Panamanian
PE|Peru|Peruvian||Lima
PF|French Polynesia
PG|Papua New Guinea|Papua New Guinean
PH|Philippines|Philippine;Filipino|Filipinos|Manila
PK|Pakistan|Pakistani||Islamabad;Karachi;Lahore
PL|Poland|Polish|Poles|Warsaw
PM|St. Pierre & Miquelon;Saint Pierre and Miquelon
PN|Pitcairn Islands
PR|Puerto Rico|Puerto Rican
PS|Palestinian Territories;Palestine|Palestinian
PT|Portugal|Portuguese||Lisbon;Porto
PW|Palau|Palauan
PY|Paraguay|Paraguayan||Asunción;Asuncion
QA|Qatar|Qatari||Doha
RE|Réunion
RO|Romania|Romanian||Bucharest
RS|Serbia|Serbian||Belgrade
RU|Russia;Russian Federation|Russian||Moscow;Kremlin;St. Petersburg;Siberia
RW|Rwanda|Rwandan||Kigali
SA|Saudi Arabia|Saudi;Saudi Arabian||Riyadh;Jeddah
SB|Solomon Islands
SC|Seychelles|Seychellois
SD|Sudan|Sudanese||Khartoum
SE|Sweden|Swedish|Swedes|Stockholm;Gothenburg
SG|Singapore|Singaporean
SH|St. Helena;Saint Helena
SI|Slovenia|Slovenian;Slovene||Ljubljana
SJ|Svalbard & Jan Mayen;Svalbard and Jan Mayen;Svalbard og Jan Mayen
SK|Slovakia;Slovak Republic|Slovak||Bratislava
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese||Dakar
SO|Somalia|Somali
SR|Suriname|Surinamese
SS|South Sudan|South Sudanese
ST|São Tomé & Príncipe;São Tomé and Príncipe;Sao Tome and Principe
SV|El Salvador|Salvadoran;Salvadorean
SX|Sint Maarten
SY|Syria|Syrian||Damascus
SZ|Eswatini;Swaziland|Swazi
TC|Turks & Caicos Islands;Turks and Caicos Islands
TD|Chad|Chadian
TF|French Southern Territories
TG|Togo|Togolese
TH|Thailand|Thai||Bangkok
TJ|Tajikistan|Tajik
TK|Tokelau|Tokelauan
TL|Timor-Leste;East Timor|East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian||Tunis
TO|Tonga|Tongan
TR|Turkey;Türkiye;Turkiye|Turkish|Turks|Ankara;Istanbul
TT|Trinidad & Tobago;Trinidad and Tobago;Trinidad|Trinidadian
TV|Tuvalu|Tuvaluan
TW|Taiwan;Chinese Taipei|Taiwanese||Taipei;Hsinchu
TZ|Tanzania|Tanzanian||Dodoma;Dar es Salaam
UA|Ukraine|Ukrainian||Kyiv;Kiev;Odesa;Donbas
UG|Uganda|Ugandan||Kampala
UM|U.S. Outlying Islands
US|United States;United States of America;U.S.;US;USA;U.S.A.;America|American||Washington;White House;Pentagon;New York;Wall Street;Chicago;Houston;Silicon Valley;Detroit;Los Angeles;San Francisco;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming
UY|Uruguay|Uruguayan||Montevideo
UZ|Uzbekistan|Uzbek|Uzbeks|Tashkent
VA|Vatican City;Vatican
VC|St. Vincent & Grenadines;Saint Vincent and the Grenadines
VE|Venezuela|Venezuelan||Caracas
VG|British Virgin Islands;Virgin Islands
VI|U.S. Virgin Islands;United States Virgin Islands
VN|Vietnam;Viet Nam|Vietnamese||Hanoi;Ho Chi Minh City
VU|Vanuatu
WF|Wallis & Futuna;Wallis and Futuna
WS|Samoa|Samoan
XK|Kosovo|Kosovar;Kosovan
YE|Yemen|Yemeni||Sanaa
YT|Mayotte
ZA|South Africa|South African||Pretoria;Cape Town;Johannesburg;Durban
ZM|Zambia|Zambian||Lusaka
ZW|Zimbabwe|Zimbabwean||Harare
`;
