import { turnOn } from '../../auto-reader/sites';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { type Translate, useTranslate } from '../../components/page/translate';
import { useAllowedSites } from '../../components/page/use-allowed-sites';
import { useSites } from '../../components/page/use-sites';
import { fieldName } from '../../components/proof/field-names';
import { originText } from '../../components/proof/Origin';
import { ruleName } from '../../components/proof/rule-names';
import { type FieldPlace, LINE } from '../../extract/corrections/field-place';
import { changeSite, type SiteChange, type SiteRules } from '../../settings/sites';
import { ReachedSites } from './ReachedSites';
import { Setting } from './Setting';

/** What was decided for single sites, rule by rule; each can be taken back. */
export function SitesSection() {
  const t = useTranslate();
  const toast = useToast();
  const sites = useSites();
  const allowed = useAllowedSites(sites);
  const hosts = Object.keys(sites ?? {}).sort();

  const notKept = () => toast.say(t('options.notKept'));
  const drop = (host: string, { without, back }: Rule) => {
    const putBack = () => void changeSite(host, back).catch(notKept);
    changeSite(host, without).then(
      () => toast.say(t('options.siteRuleGone', { host }), { label: t('options.undo'), do: putBack }),
      notKept,
    );
  };

  return (
    <>
      <Setting name={t('options.siteRules')} hint={t('options.siteRulesHint')} wide>
        {sites && hosts.length === 0 && <p className="aside">{t('options.siteNone')}</p>}
        {hosts.length > 0 && (
          <ul className="sites">
            {hosts.map((host) => (
              <li key={host}>
                <h4>{host}</h4>
                <ul>
                  {rulesOf(sites?.[host] ?? {}, allowed.has(host), t).map((rule) => (
                    <li key={rule.key}>
                      <span>{rule.text}</span>
                      {rule.allow && (
                        <button type="button" className="plain" onClick={() => void turnOn(host).catch(notKept)}>
                          {t('options.siteAllow')}
                        </button>
                      )}
                      <button
                        type="button"
                        className="plain"
                        aria-label={t('options.siteDropNamed', { text: rule.text })}
                        onClick={() => drop(host, rule)}
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
      <ReachedSites />
    </>
  );
}

interface Rule {
  key: string;
  /** What it does, as a sentence. */
  text: string;
  without: SiteChange;
  /** Undoes that. */
  back: SiteChange;
  /** The browser's permission is missing. */
  allow?: boolean;
}

function rulesOf(rules: SiteRules, allowed: boolean, t: Translate): Rule[] {
  const list: Rule[] = [];
  if (rules.auto)
    list.push({
      key: 'auto',
      text: t(allowed ? 'options.siteAuto' : 'options.siteAutoAsk'),
      allow: !allowed,
      without: { set: { auto: null } },
      back: { set: { auto: true } },
    });
  if (rules.view) {
    const text = t('options.siteView', { script: t(`script.${rules.view}`) });
    list.push({ key: 'view', text, without: { set: { view: null } }, back: { set: { view: rules.view } } });
  }
  if (rules.pages)
    list.push({
      key: 'pages',
      text: t('options.siteReadOn'),
      without: { set: { pages: null } },
      back: { set: { pages: true } },
    });
  for (const line of rules.restored ?? []) {
    list.push({
      key: `restored ${line.rule} ${line.text}`,
      text: t('options.siteRestored', { rule: t(ruleName(line.rule)), text: shorten(line.text) }),
      without: { drop: { restored: [line] } },
      back: { add: { restored: [line] } },
    });
  }
  for (const pick of rules.picks ?? []) {
    list.push({
      key: `pick ${pick.path.join(' ')}`,
      text: t('options.sitePick', { path: pick.path.at(-1) ?? '' }),
      without: { drop: { picks: [pick] } },
      back: { add: { picks: [pick] } },
    });
  }
  for (const choice of rules.fields ?? []) {
    const field = t(fieldName(choice.field));
    list.push({
      key: `field ${Object.values(choice).join(' ')}`,
      text: t('options.siteField', { field, place: placeText(choice, t) }),
      without: { drop: { fields: [choice] } },
      back: { add: { fields: [choice] } },
    });
  }
  return list;
}

function placeText({ from, box, name, label }: FieldPlace, t: Translate): string {
  if (from !== LINE) return originText(from, t);
  if (label) return t('options.siteFieldLabel', { label });
  return t('options.siteFieldBox', {
    box: [box?.split('>').findLast((step) => step.includes('.')), name].filter(Boolean).join(' '),
  });
}

function shorten(text: string): string {
  const points = [...text];
  return points.length > 40 ? `${points.slice(0, 40).join('')}…` : text;
}
