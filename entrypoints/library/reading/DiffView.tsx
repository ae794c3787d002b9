import type { ReactNode } from 'react';
import { type MessageKey, useTranslate } from '../../../components/page/translate';
import type { EditableField } from '../../../library/editable-fields';
import type { ArticleDiff, DiffPart, ParagraphDiff } from '../../../library/versions/diff';
import { diffWords } from '../../../library/versions/diff-words';

const fieldNames: Readonly<Record<EditableField, MessageKey>> = {
  title: 'field.title',
  kicker: 'field.kicker',
  subtitle: 'field.subtitle',
  publishedAt: 'field.publishedAt',
  source: 'field.source',
  authors: 'facet.author',
  editors: 'field.editors',
  siteName: 'field.siteName',
  section: 'field.section',
  edition: 'field.edition',
  part: 'field.part',
  summary: 'field.summary',
  dateline: 'field.dateline',
  rights: 'field.rights',
};

/** What has changed from one version to another, as one marks it on a proof; what has not is folded away. */
export function DiffView({ diff }: { diff: ArticleDiff }) {
  const t = useTranslate();
  if (diff.same) return <p className="panel-lead">{t('diff.same')}</p>;
  return (
    <div className="diff">
      {diff.fields.length > 0 && (
        <dl>
          {diff.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{t(fieldNames[field])}</dt>
              <dd>
                <Parts parts={field === 'publishedAt' ? wholeOf(before, after) : diffWords(before, after)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {groupsOf(diff.paragraphs).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes
        <Group key={at} group={group} />
      ))}
      <Pictures name={t('diff.picturesRemoved', { n: diff.pictures.removed.length })} list={diff.pictures.removed} />
      <Pictures name={t('diff.picturesAdded', { n: diff.pictures.added.length })} list={diff.pictures.added} />
    </div>
  );
}

/** Runs of paragraphs that have not changed stand together. */
function groupsOf(paragraphs: readonly ParagraphDiff[]): ParagraphDiff[][] {
  const groups: ParagraphDiff[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.kind === 'same' && last?.[0]?.kind === 'same') last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function Group({ group }: { group: ParagraphDiff[] }) {
  const t = useTranslate();
  const [first] = group;
  if (!first) return null;
  if (first.kind !== 'same') {
    const { before, after } = textsOf(first);
    return (
      <p className={`diff-${first.kind}`}>
        <Parts parts={diffWords(before, after)} />
      </p>
    );
  }
  return (
    <details className="diff-same">
      <summary>{t('diff.unchanged', { n: group.length })}</summary>
      {group.map(({ parts }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes
        <p key={at}>{parts.map(({ text }) => text).join('')}</p>
      ))}
    </details>
  );
}

/** A date is read as one. */
function wholeOf(before: string, after: string): DiffPart[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function textsOf({ parts }: ParagraphDiff): { before: string; after: string } {
  const without = (kind: DiffPart['kind']) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
  return { before: without('added'), after: without('removed') };
}

function Parts({ parts }: { parts: readonly DiffPart[] }): ReactNode {
  return parts.map(({ kind, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes
    if (kind === 'removed') return <del key={at}>{text}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes
    if (kind === 'added') return <ins key={at}>{text}</ins>;
    return text;
  });
}

function Pictures({ name, list }: { name: string; list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <details className="diff-same">
      <summary>{name}</summary>
      {list.map((src) => (
        <p key={src}>{src}</p>
      ))}
    </details>
  );
}
