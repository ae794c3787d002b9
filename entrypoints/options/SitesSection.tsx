import { ruleName } from '../../components/rule-names';
import { Toast } from '../../components/Toast';
import { type Translate, useTranslate } from '../../components/translate';
import { useSites } from '../../components/use-sites';
import { useToast } from '../../components/use-toast';
import { changeSite, replaceSites, type SiteRules } from '../../settings/sites';
import { Setting } from './Setting';

/** What was decided for single sites, rule by rule; each can be taken back. */
export function SitesSection() {
  const t = useTranslate();
  const toast = useToast();
  const sites = useSites();
  const hosts = Object.keys(sites ?? {}).sort();

  const drop = (host: string, without: (rules: SiteRules) => SiteRules) => {
    if (!sites) return;
    void changeSite(host, without).then(() =>
      toast.say(t('options.siteRuleGone', { host }), {
        label: t('options.undo'),
        do: () => void replaceSites(sites),
      }),
    );
  };

  return (
    <Setting name={t('options.siteRules')} hint={t('options.siteRulesHint')} wide>
      {sites && hosts.length === 0 && <p className="aside">{t('options.siteNone')}</p>}
      {hosts.length > 0 && (
        <ul className="sites">
          {hosts.map((host) => (
            <li key={host}>
              <h4>{host}</h4>
              <ul>
                {rulesOf(sites?.[host] ?? {}, t).map(({ key, text, without }) => (
                  <li key={key}>
                    <span>{text}</span>
                    <button
                      type="button"
                      className="plain"
                      aria-label={t('options.siteDropNamed', { text })}
                      onClick={() => drop(host, without)}
                    >
                      {t('options.siteDrop')}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <Toast message={toast.message} onClose={toast.close} />
    </Setting>
  );
}

interface Rule {
  key: string;
  /** What it does, as a sentence. */
  text: string;
  without: (rules: SiteRules) => SiteRules;
}

function rulesOf(rules: SiteRules, t: Translate): Rule[] {
  const list: Rule[] = [];
  if (rules.auto) list.push({ key: 'auto', text: t('options.siteAuto'), without: ({ auto: _, ...rest }) => rest });
  if (rules.view) {
    const text = t('options.siteView', { script: t(`script.${rules.view}`) });
    list.push({ key: 'view', text, without: ({ view: _, ...rest }) => rest });
  }
  for (const [place, line] of (rules.restored ?? []).entries()) {
    list.push({
      key: `restored ${line.rule} ${line.text}`,
      text: t('options.siteRestored', { rule: t(ruleName(line.rule)), text: shorten(line.text) }),
      without: (all) => ({ ...all, restored: (all.restored ?? []).toSpliced(place, 1) }),
    });
  }
  for (const [place, pick] of (rules.picks ?? []).entries()) {
    list.push({
      key: `pick ${pick.path.join(' ')}`,
      text: t('options.sitePick', { path: pick.path.at(-1) ?? '' }),
      without: (all) => ({ ...all, picks: (all.picks ?? []).toSpliced(place, 1) }),
    });
  }
  return list;
}

function shorten(text: string): string {
  const points = [...text];
  return points.length > 40 ? `${points.slice(0, 40).join('')}…` : text;
}
