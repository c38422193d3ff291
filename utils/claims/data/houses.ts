const names = (list: string) =>
  new Set(
    list
      .split(/[|\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Companies whose bare name is met in news of minerals, metals, cars, chips, arms and energy, in lower case without legal forms. */
export const KNOWN_COMPANIES = names(`
alcoa|albemarle|almonty|anglo american|antofagasta|arcelormittal|aurubis|barrick|bhp|boliden|cameco|centerra|chinalco|cmoc|codelco|escondida|eramet|ferrexpo|first quantum|fortescue
freeport-mcmoran|freeport|gecamines|gécamines|glencore|gold fields|hindalco|hindustan zinc|imerys|ivanhoe|ivanhoe mines|kazatomprom|kinross|liontown|livent|arcadium|arcadium lithium|lundin|lundin mining
mineral resources|newmont|nornickel|norilsk nickel|norsk hydro|nyrstar|orano|pilbara minerals|piedmont lithium|posco|rio tinto|rusal|sigma lithium|south32|southern copper|sqm|sumitomo
sumitomo metal mining|syrah|syrah resources|teck|teck resources|thyssenkrupp|tianqi|tianqi lithium|ganfeng|ganfeng lithium|huayou|huayou cobalt|jinchuan|minmetals|china minmetals|zijin|zijin mining|tsingshan|gem
trafigura|trimet|umicore|vale|vedanta|votorantim|yunnan tin|jiangxi copper|tongling|vital materials|5n plus|indium corporation|plansee|sandvik|hc starck|masan|kennametal|nano one|novonix|northvolt
catl|byd|calb|gotion|lg energy solution|lg chem|samsung sdi|sk on|panasonic|nio|xpeng|li auto|geely|saic|great wall|volkswagen|bmw|mercedes-benz|mercedes|audi|porsche|stellantis|renault|peugeot|fiat
ford|ford motor|general motors|gm|tesla|rivian|lucid|toyota|nissan|honda|mazda|subaru|suzuki|maruti suzuki|tata motors|mahindra|bajaj|bajaj auto|hyundai|kia|volvo|scania|daimler|bosch|continental|valeo|zf|schaeffler|denso|aisin
nidec|siemens|siemens energy|vestas|nordex|orsted|ørsted|ge vernova|goldwind|mitsubishi|mitsubishi materials|mitsui|marubeni|itochu|hitachi|toshiba|sony|murata|kyocera|nec|fujitsu|samsung|samsung electronics|sk hynix
tsmc|intel|nvidia|amd|micron|asml|infineon|nxp|stmicroelectronics|qualcomm|broadcom|texas instruments|huawei|smic|xiaomi|foxconn|apple|microsoft|amazon|google|alphabet|meta|openai|ibm|oracle|alibaba|tencent
lockheed martin|rtx|raytheon|northrop grumman|boeing|airbus|general dynamics|bae systems|rheinmetall|thales|leonardo|saab|rolls-royce|safran
exxonmobil|exxon|chevron|shell|bp|totalenergies|equinor|eni|repsol|saudi aramco|aramco|sinopec|petrochina|cnooc|gazprom|rosneft|rosatom|adani|coal india|ma'aden|maaden|sabic|edf|rwe|eon|uniper|iberdrola|enel
basf|bayer|evonik|dow|dupont|linde|air liquide|solvay|johnson matthey|heraeus|treibacher|silmet|less common metals|vacuumschmelze|magneti ljubljana|rainbow|peak rare earths|hastings|vital metals|australian strategic materials|evraz|largo|bushveld minerals|metlen|eti maden|nickel asia|wa1|aterian|sibanye|sibanye-stillwater|impala platinum|implats|amplats|valterra platinum|northam|tronox|chemours|kronos|alphamin|minsur|yunnan chihong|pt timah|timah|antam|merdeka|harita|eramet|cmoc group|kenmare|syrah|renascor|nouveau monde|westwater|graphite one
appia|defense metals|nio corp|niocorp|american tungsten|perpetua|perpetua resources|united states antimony|us antimony|westwin|ramaco|apple inc|talon|talon metals|lifezone|kobold|kobold metals|glencore canada|nuton
5e advanced materials|aclara resources|almonty industries|aluminum corporation of china|arafura|arafura rare earths|baosteel|baotou steel|berkshire hathaway|blackrock
brazilian rare earths|carester|cbmm|china northern rare earth|china rare earth group|cleveland-cliffs|core lithium|critical metals|daido steel|energy fuels|eurasian resources group
evac magnetics|gunvor|hastings technology metals|hitachi metals|hudbay|hunan gold|hydro|igo|iluka|iluka resources|irel|jl mag|jl mag rare-earth|jpmorgan chase|jsw steel
jx advanced metals|jx metals|korea zinc|leading edge materials|lithium americas|lkab|lynas|lynas rare earths|magna|mahindra & mahindra|mercuria|meteoric resources|mp materials
neo performance materials|nippon steel|niron magnetics|northern minerals|northern rare earth|noveon|noveon magnetics|ntpc|nucor|ola electric|ongc|pensana|petrobras|posco holdings
posco international|proterial|rainbow rare earths|ree element|reliance industries|sayona|serra verde|shenghe|shenghe resources|sherritt|shin-etsu|shin-etsu chemical|siemens gamesa
sojitz|sonatrach|st george mining|svolt|tanbreez|tata steel|tdk|toyota tsusho|tvs motor|ucore|ucore rare metals|urenco|us steel|usa rare earth|viridis|vitol|volvo cars|wolfspeed
xiamen tungsten|yunnan germanium
`);

/** Companies of other trades whose bare name is met in the news of business. */
export const OTHER_COMPANIES = names(`
walmart|costco|home depot|lowe's|best buy|kroger|tesco|sainsbury's|asda|morrisons|aldi|lidl|carrefour|ahold delhaize|ikea|h&m|inditex|zara|primark|uniqlo|fast retailing|nike|adidas|puma|asos|zalando|marks & spencer
nestle|nestlé|unilever|danone|coca-cola|pepsico|starbucks|mcdonald's|heineken|carlsberg|ab inbev|diageo|pernod ricard|mondelez|kraft heinz|kellogg's|cargill|bunge|procter & gamble|colgate-palmolive|l'oreal|l'oréal|lvmh|kering|hermès|hermes|richemont|burberry
pfizer|moderna|biontech|novartis|roche|sanofi|astrazeneca|gsk|glaxosmithkline|johnson & johnson|abbvie|eli lilly|novo nordisk|merck|takeda|amgen|gilead|medtronic|unitedhealth
netflix|disney|walt disney|spotify|uber|lyft|airbnb|tiktok|bytedance|snap|twitter|ebay|paypal|baidu|jd.com|meituan|pinduoduo|temu|shein|softbank|nintendo|ericsson|nokia|philips|sap|salesforce|adobe|dell|hp|cisco|arm
ryanair|easyjet|lufthansa|air france-klm|british airways|american airlines|united airlines|southwest airlines|jetblue|qantas|emirates|wizz air|cathay pacific|indigo|fedex|dhl|maersk|hapag-lloyd|deutsche post|royal mail
at&t|verizon|t-mobile|vodafone|telefonica|telefónica|deutsche telekom|telstra|comcast|caterpillar|deere|john deere|honeywell|3m|general electric|ge aerospace|schneider electric|abb|komatsu|kone|otis|santander|allianz|axa|nomura holdings|evergrande|country garden
`);

/** Houses that are cited for figures and hardly ever own the one they are cited for: analysts, brokers, banks' research, price reporters. */
export const KNOWN_HOUSES = names(`
argus|argus media|fastmarkets|platts|s&p global|s&p|mysteel|antaike|shanghai metals market|smm|asian metal|adamas|adamas intelligence|benchmark|benchmark mineral intelligence|roskill|wood mackenzie|woodmac|rystad|rystad energy
bloombergnef|bnef|cru|cru group|uxc|tradetech|rho motion|project blue|baiinfo|trading economics|refinitiv|lseg|kpler|trademap|moody's|moody|fitch|fitch ratings|dbrs|morningstar|goldman sachs|morgan stanley|jpmorgan|jp morgan|citi|citigroup|ubs|macquarie
jefferies|barclays|hsbc|nomura|daiwa|mizuho|bofa|bank of america|deutsche bank|societe generale|bnp paribas|berenberg|stifel|canaccord|canaccord genuity|liberum|peel hunt|rbc|rbc capital markets|bmo|bmo capital markets|td securities|td cowen|scotiabank
ing|commerzbank|rabobank|marex|stonex|sucden|sucden financial|britannia|capital economics|oxford economics|pantheon macroeconomics|eurasia group|rhodium|rhodium group|gavekal|kpmg|pwc|deloitte|mckinsey|accenture|gartner|idc|canalys|trendforce|sne research|counterpoint|nielsen|gallup|yougov|ipsos
world bank|asian development bank|african development bank|inter-american development bank|european investment bank|international monetary fund|bank for international settlements
euromonitor|statista|factset|lmax|cicc|citic securities|huatai|guotai junan|bernstein|wolfe|evercore|cowen|wedbush|westpac|anz|nab|commonwealth bank|darton|cobalt institute|world gold council|icsg|insg|ilzsg|international copper study group
`);
