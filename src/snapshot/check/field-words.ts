/*
 * Words that services name their fields by, in the languages that were met. A word counts as soon as a name has one that
 * begins so; one with `$` has to be whole, `_` stands for a blank, and in writing without blanks it may stand anywhere.
 */

/** What a field may hold. */
export type Role =
  'pair' | 'base' | 'code' | 'quote' | 'value' | 'bid' | 'ask' | 'change' | 'previous' | 'time' | 'nominal';

/** Words by what the field holds. */
export const WORDS: Readonly<Record<Role, string>> = {
  pair: 'pair symbol ticker instrument market code name title cross s$ par$ 货币对 通貨ペア',
  base: 'base from source src origin origen origem von$ de$ od$ iz$ из$ sell_currency',
  code:
    'currency ccy code iso charcode cur abbreviation symbol title valuta valyuta moneda moeda waehrung wahrung devise ' +
    'divisa waluta mena$ para_birimi doviz ticker asset coin kod ' +
    'валют код буквен 货币 货幣 币种 通貨 عملة العملة ارز 통화',
  quote:
    'quote home main local national to$ target counter contra in$ against vs dst dest destination terms second secondary term relational relative bezug para$ hacia$ vers$ nach$ do$ в$ на$ price_currency котир',
  value:
    'rate value price last close closing mid$ middle midpoint official level average avg mean spot course courses kurs kurz cours curs ' +
    'amount v$ p$ px c$ latest current nbk mittel sredn stred kozep medio media promedio valor tasa taxa taux tasso tipo_cambio cambio cotizacion cotacao ' +
    'wert obs ratio fx narx qiymat fiyat deger arfolyam hodnota wechselkurs bagam ' +
    'курс кур$ значен цена стоимост средн баға нарх 汇率 匯率 中间价 中間 現價 价格 レート 仲値 值$ سعر نرخ 환율 매매기준율',
  bid:
    'bid buy purchase purchas compra comprador kauf ankauf geld$ geldkurs achat acheteur acquisto alis alim pokup kupno kupov nakup skup ' +
    'vetel cumparar inkoop aankoop kop$ kjop kob$ osto beli$ mua$ sotib satyn_al olish in$ ' +
    'покуп купівл купува сатып харид авах 买入 買入 買い شراء خرید קנייה ყიდვა 살때 매입',
  ask:
    'ask$ asks sell sale offer venta venda vendedor verkauf brief$ briefkurs vente vendeur vendita satis satim prodazh prodej prodaj sprzedaz ' +
    'eladas vanzar verkoop salg$ salj$ myynti jual$ ban$ sotish satmak out$ ' +
    'продаж продав сату$ фуруш зарах 卖出 賣出 売り بيع فروش מכירה გაყიდვა 팔때 매도',
  change: 'pct percent perc$ pc$ porcent pourcent prozent procent prosent yuzde protsent foiz dp$ % процент пайыз',
  previous:
    'prev yesterday last_close before old$ prior former anterior precedent poprzedn vortag preced predyd predchoz elozo oldingi onceki ' +
    'предыд вчера алдынгы алдыңғы 昨 前日 السابق 전일',
  time:
    'time date timestamp stamp updated refresh sync modified asof zaman ts$ t$ at$ dt$ day when datum data$ data_ref fecha horario as_of vigencia valid effective stand$ obnovlen ' +
    'aktual sana$ tarih kun$ обновл актуал дата время сана күн 日期 时间 時間 更新 日付 التاريخ تاريخ 일자',
  nominal:
    'nominal nominat unit scale quantity quant multiplier multiple lot$ per$ count kolich menge anzahl cantidad einheit unite unidad ' +
    'unidade jednost jedinic kratnost birim edinic mnozstvi pocet egyseg miqdor колич номинал единиц кратн масштаб бірлік 单位 單位 単位 وحدة 단위',
};

/** Names of what is counted, numbered or measured beside a level. */
export const NO_LEVEL: string =
  'id$ ids$ objectid oid$ num number numeric row$ index idx order sort priority rank position seq poryadok tartib kolejnosc lat$ lon$ lng$ ' +
  'max min limit digits decimals precision fraction volume vol$ liquidity turnover open high low o$ h$ l$ hi$ lo$ spread markup margin fee ' +
  'commission comision code$ inverse inverted inv$ reverse reciprocal n$ change diff delta chg code_num weight макс мин объем';
/** Percentages that are no change. */
export const NO_CHANGE: string =
  'markup fee commission comision komiss spread margin tax discount share weight limit volat';
/** Times that are not those of the rate. */
export const NO_TIME: string =
  'start begin created ath atl next expir creat hasta until to$ end$ prev previous yesterday ttl zone$ timezone';
