/** The text that lies in a backup for whoever opens it without the extension. */
export const README = `清样的备份 · A backup of Qingyang

articles/    每篇文章的最新版本，Markdown 格式，任何文本编辑器都能打开。
             The newest version of every article as Markdown: any text editor opens it.
records/     每篇文章的全部内容，JSON 格式：各个版本、标签、笔记、划线、更正。恢复时读这里。
             Everything of an article as JSON: versions, tags, notes, highlights, corrections. A restore reads these.
originals/   保存时的网页原文，gzip 压缩，以内容的 SHA-256 命名。
             The pages as they were, gzip, named by the SHA-256 of the HTML.
pictures/    文章里的图片，以内容的 SHA-256 命名。
             The pictures, named by the SHA-256 of their bytes.

sha256sum -c SHA256SUMS 可以检查文件是否完好。 says whether all files are whole.
`;
