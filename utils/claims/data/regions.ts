/**
 * Provinces, states, regions and towns of the news of mining, metals, trade and industry, each standing for its country:
 * code | names. A name here counts only where no other capitalised word stands beside it ("Kent Chen" is no county).
 */
export const REGIONS = `
AE|Sharjah;Fujairah;Ras Al Khaimah
AF|Helmand;Kandahar;Herat
AO|Lobito;Cabinda;Benguela
AR|Salta;Jujuy;Catamarca;San Juan;Mendoza;Neuquén;Neuquen;Patagonia;Rosario;Vaca Muerta
AT|Salzburg;Graz;Linz;Tyrol;Styria;Carinthia
AU|Victoria;Kalgoorlie;Pilbara;Broken Hill;Darwin;Hobart;Whyalla;Gladstone;Mount Isa;Port Hedland;Geraldton;Kwinana;Townsville
BE|Liège;Liege;Bruges;Zeebrugge;Ghent
BO|Potosi;Potosí;Uyuni;Oruro;Cochabamba
BR|Goiás;Goias;Pará;Bahia;Amazonas;Ceará;Paraná;Mato Grosso;Rio Grande do Sul;Araxá;Poços de Caldas;Belo Horizonte;Recife;Fortaleza;Carajás;Roraima;Rondônia
CA|New Brunswick;Prince Edward Island;Northwest Territories;Nunavut;Labrador;Winnipeg;Edmonton;Saskatoon;Halifax;Sudbury;Quebec City;Thunder Bay;Kitimat
CD|Kivu;North Kivu;South Kivu;Lualaba;Haut-Katanga;Likasi;Goma;Bukavu;Ituri;Manono;Matadi
CH|Zurich;Zürich;Geneva;Basel;Lausanne;Zug;Lugano;Ticino
CL|Valparaíso;Valparaiso;Tarapacá;Calama;Iquique;Coquimbo;Biobío;Concepción;Magallanes;Mejillones;Copiapó
CN|Guizhou;Ningxia;Chengdu;Kunming;Dalian;Qingdao;Xiamen;Changsha;Zhengzhou;Hefei;Nanchang;Shenyang;Harbin;Wuxi;Dongguan;Foshan;Urumqi;Nanning;Guiyang;Taiyuan;Lanzhou;Hohhot;Ordos;Wenzhou;Yiwu;Tangshan;Yichun;Longyan;Changchun;Shijiazhuang
CO|Medellin;Medellín;Antioquia;Barranquilla
CZ|Bohemia;Moravia;Brno;Ostrava
DE|Thuringia;Saxony-Anhalt;Rhineland-Palatinate;Saarland;Schleswig-Holstein;Mecklenburg-Western Pomerania;Bremen;Ruhr;Stuttgart;Leipzig;Dresden;Hanover;Nuremberg;Dortmund;Duisburg;Bonn;Hanau;Karlsruhe;Mannheim;Wolfsburg;Potsdam
DK|Jutland;Aarhus;Esbjerg
EE|Narva;Tartu;Sillamäe;Sillamae
ES|Andalusia;Galicia;Valencia;Seville;Bilbao;Basque Country;Extremadura;Aragon;Asturias;Murcia;Zaragoza;Malaga;Castilla-La Mancha
FI|Espoo;Tampere;Turku;Vaasa;Kokkola;Lapland;Kemi;Oulu
FR|Normandy;Brittany;Provence;Alsace;Bordeaux;Nantes;Lille;Grenoble;La Rochelle;Dunkirk;Rouen;Rennes;Montpellier
GB|Cornwall;Devon;Yorkshire;Teesside;Lancashire;Cheshire;Kent;Essex;Leeds;Sheffield;Liverpool;Bristol;Cardiff;Swansea;Belfast;Aberdeen;Sunderland;Humberside;Merseyside;Tyneside;Northumberland;Cumbria;Lincolnshire;Nottingham;Leicester;Coventry;Plymouth;Southampton;Hull;Middlesbrough;Grangemouth;Port Talbot;Redcar;St Austell;Shropshire;Staffordshire;Wiltshire;Somerset;Dorset;Oxfordshire;Cambridgeshire;Hertfordshire;Buckinghamshire;Gloucestershire;Worcestershire;Warwickshire;Derbyshire;Nottinghamshire;Leicestershire;Scunthorpe
GN|Boke;Boké;Simandou
GR|Thessaloniki;Piraeus;Crete
HU|Debrecen;Gyor
ID|Kalimantan;Papua;Halmahera;Morowali;Maluku;Bangka;Belitung;Batam;Weda Bay;Riau;Surabaya;Bandung;West Java;Central Java
IE|Cork;Galway;Limerick
IN|Karnataka;Telangana;Jharkhand;Chhattisgarh;West Bengal;Bihar;Uttar Pradesh;Madhya Pradesh;Haryana;Goa;Assam;Himachal Pradesh;Uttarakhand;Jammu;Kashmir;Ladakh;Meghalaya;Manipur;Nagaland;Tripura;Sikkim;Mizoram;Arunachal Pradesh;Ahmedabad;Surat;Jaipur;Lucknow;Noida;Gurugram;Gurgaon;Visakhapatnam;Kochi;Indore;Nagpur;Bhubaneswar
IR|Isfahan;Khuzestan;Bandar Abbas
IT|Lombardy;Veneto;Tuscany;Sicily;Sardinia;Calabria;Puglia;Emilia-Romagna;Lazio;Liguria;Bologna;Genoa;Venice;Palermo;Taranto
JP|Hokkaido;Kyushu;Okinawa;Minamitorishima;Sapporo;Hiroshima;Kobe;Sendai;Kitakyushu;Aichi;Fukushima;Nagasaki
KE|Mombasa;Kwale
KR|Ulsan;Pohang;Daegu;Gwangju;Jeju;Gyeonggi;Daejeon;Sejong;Gunsan;Yeosu
KZ|Karaganda;Kostanay;Aktau;Oskemen;Atyrau;Shymkent
LT|Klaipeda;Kaunas
MA|Marrakesh;Tangier
MG|Toamasina;Toliara
MM|Shan State;Rakhine;Mandalay;Wa State
MN|Gobi
MX|Sonora;Chihuahua;Zacatecas;Jalisco;Guadalajara;Nuevo León;Nuevo Leon;Durango;Guanajuato;Querétaro;Coahuila;Tijuana;Ciudad Juárez;Ciudad Juarez;Puebla;Oaxaca;Baja California;Veracruz;Sinaloa;Michoacán
MY|Johor;Selangor;Pahang;Kuantan;Kelantan;Terengganu;Perak;Gebeng;Kedah;Malacca
MZ|Cabo Delgado;Nampula;Tete;Beira;Nacala
NA|Erongo;Walvis Bay;Swakopmund
NG|Kano;Kaduna;Port Harcourt;Nasarawa
NL|Eindhoven;Utrecht;Groningen;Zeeland
NO|Bergen;Trondheim;Stavanger;Tromsø;Narvik;Telemark
NZ|Christchurch;Waikato;Otago
PE|Arequipa;Cajamarca;Apurimac;Cusco;Cuzco;Callao;Puno;Moquegua;Chancay;Ancash
PG|Port Moresby;Bougainville
PH|Mindanao;Luzon;Palawan;Cebu;Davao;Surigao;Quezon City
PK|Balochistan;Sindh;Khyber Pakhtunkhwa;Punjab
PL|Silesia;Krakow;Kraków;Gdansk;Gdańsk;Wroclaw;Wrocław;Lodz;Poznan;Katowice
PT|Alentejo;Algarve;Sines;Setubal
RO|Transylvania;Cluj;Constanta
RS|Jadar;Bor;Novi Sad
RU|Yakutia;Murmansk;Norilsk;Krasnoyarsk;Irkutsk;Urals;Vladivostok;Yekaterinburg;Chelyabinsk;Tatarstan;Bashkortostan;Saint Petersburg;Sakhalin;Kamchatka;Magadan;Buryatia;Kaliningrad
SA|Dammam;Yanbu;Jubail;Mecca
SE|Kiruna;Malmö;Malmo;Uppsala;Skellefteå;Skelleftea;Luleå;Lulea;Norrbotten;Gotland
TH|Chonburi;Rayong;Phuket;Chiang Mai;Ayutthaya
TR|Eskisehir;Eskişehir;Izmir;Bursa;Anatolia;Kocaeli;Gaziantep
TW|Kaohsiung;Taichung;Tainan
TZ|Arusha;Mtwara;Mwanza
UA|Crimea;Kharkiv;Lviv;Dnipro;Zaporizhzhia;Kherson;Luhansk;Donetsk;Mariupol;Kirovohrad;Zhytomyr
US|Boston;Philadelphia;Dallas;Austin;San Diego;San Jose;Seattle;Denver;Las Vegas;Atlanta;Miami;Pittsburgh;Cleveland;Minneapolis;St. Louis;Salt Lake City;Reno;Tucson;Fort Worth;Baltimore;Brooklyn;Manhattan;Queens;Appalachia;Sacramento;Milwaukee;Nashville;Charlotte;New Orleans;Oklahoma City;Kansas City
UZ|Navoi;Samarkand
VN|Haiphong;Hai Phong;Da Nang;Lai Chau;Bac Ninh;Thai Nguyen
ZA|Gauteng;Limpopo;KwaZulu-Natal;Mpumalanga;Northern Cape;Western Cape;Eastern Cape;Free State;Rustenburg;Soweto;Richards Bay
ZM|Copperbelt;Kitwe;Ndola;Solwezi;Chingola
ZW|Bulawayo;Bikita;Mutare
`;
