/** Addresses as the library compares them: what a share button, an ad click or a session adds makes no other article. */
import type { SaveRequest } from '../record';

/** Query parameters that say how the reader came, not what is shown; `*` stands for any ending. */
const TRACKING_NAMES = [
  'utm_*', // utm_source=weixin
  'hmsr', // Baidu Tongji: hmsr, hmpl, hmcu, hmkw, hmci
  'hmpl',
  'hmcu',
  'hmkw',
  'hmci',
  'spm', // Alibaba and Sohu: spm=smpc.content.author.3.1632…
  'scm',
  '_trans_', // Sohu: _trans_=000019_wzwza
  'isappinstalled', // WeChat adds from=singlemessage&isappinstalled=0
  'wxshare_count',
  'nsukey', // WeChat, opened by a link in a chat
  'share_token',
  'share_from',
  'tdsourcetag', // QQ: tdsourcetag=s_pcqq_aiomsg
  'pgv_ref', // Tencent: pgv_ref=aio2015
  'bd_vid', // Baidu ads
  'wfr', // Baidu Baijiahao: id=…&wfr=spider&for=pc
  'gclid',
  'fbclid',
] as const;

/** Parameters that are tracking only with these values: elsewhere `from` may well choose what is shown. */
const TRACKING_VALUES: Readonly<Record<string, readonly string[]>> = {
  from: ['singlemessage', 'groupmessage', 'timeline', 'weixin', 'qq', 'qzone', 'weibo', 'timeline_share'],
  for: ['pc'],
};

/**
 * `https://WWW.example.cn/a/1.html?utm_source=weixin#top` → `www.example.cn/a/1.html`. http and https are one address. A
 * fragment stays where it chooses the page (`#/news/1`, `#!1`). What is no web address stays as it is, without its fragment.
 */
export function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url.replace(/#.*$/s, '');
  const path = parsed.pathname.replace(/;jsessionid=[^/]*/i, ''); // /news/1.jsp;jsessionid=8A3F…
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTracking(name.toLowerCase(), value));
  const query = new URLSearchParams(kept.sort(byNameAndValue)).toString();
  const route = /^#[!/]/.test(parsed.hash) ? parsed.hash : '';
  return `${parsed.host}${path}${query && `?${query}`}${route}`;
}

/** A canonical address as compared, or '' where it says nothing: many sites give their home page on every page. */
export function canonicalOf(url: string): string {
  const address = addressOf(url);
  return /^[^/]+\/?$/.test(address) ? '' : address;
}

/** The site an address belongs to, as far as a name alone tells: `m.example.cn` and `www.example.cn` are one. */
export function siteOf(address: string): string {
  return address.replace(/[/?].*$/s, '').replace(/^(?:www|m|wap|3g|mobile)\./, '');
}

/** Second-level domains under which everybody may have a name: com.cn, gov.cn, com.tw, and those of the provinces: bj.cn, sx.cn. */
const OPEN_DOMAINS = new Set(
  (
    'com net org gov edu ac mil co or idv ' +
    'bj sh tj cq he sx nm ln jl hl js zj ah fj jx sd ha hb hn gd gx hi sc gz yn xz sn gs qh nx xj tw hk mo'
  ).split(' '),
);

/** Whose an address is, as far as a name alone tells: `ms.enorth.com.cn/a` → `enorth.com.cn`. */
export function ownerOf(address: string): string {
  const host = address.replace(/[/?#:].*$/s, '');
  const labels = host.split('.');
  const [country = '', domain = ''] = labels.toReversed();
  if (/^\d*$/.test(country)) return host; // 127.0.0.1
  const isOpen = country.length === 2 && OPEN_DOMAINS.has(domain);
  return labels.slice(isOpen ? -3 : -2).join('.');
}

function isTracking(name: string, value: string): boolean {
  const matches = (known: string) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known);
  return TRACKING_NAMES.some(matches) || (TRACKING_VALUES[name]?.includes(value) ?? false);
}

function byNameAndValue([aName, aValue]: [string, string], [bName, bValue]: [string, string]): number {
  const [a, b] = aName === bName ? [aValue, bValue] : [aName, bName];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the row of an article says of where it stands: url, canonical_url, address, canonical, story, stories. */
export function addressColumns({ url, canonicalUrl, story }: Located): (string | number)[] {
  return [url, canonicalUrl, addressOf(url), canonicalOf(canonicalUrl), story.index, story.of];
}

type Located = Pick<SaveRequest, 'url' | 'canonicalUrl' | 'story'>;
