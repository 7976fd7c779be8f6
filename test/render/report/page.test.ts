import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderPage } from "../../../src/render/report/page.ts";
import { reportOf } from "../../../src/report/report.ts";
import { taskRow } from "../../../src/report/task-row.ts";
import { workedExample } from "../../report/worked-example.ts";

const TITLE = "</script><script>alert(1)</script><!-- \u2028";

async function page(script = "draw()"): Promise<string> {
  const report = reportOf(workedExample(), { now: "2026-11-30T00:00:00Z", repository: 'a/<b>&"c' });
  const rows = workedExample().map((task) => ({ ...taskRow(task), title: TITLE }));
  return renderPage({ report, rows, script });
}

test("nothing that people wrote can end its block", async () => {
  const html = await page();
  expect(html.match(/<script/gu)).toHaveLength(2);
  expect(html.match(/<\/script/gu)).toHaveLength(2);
  expect(html).not.toContain("<!-- ");
  const data: unknown = JSON.parse(/id="data">(.*?)<\/script>/su.exec(html)?.[1] ?? "");
  expect(data).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ title: TITLE })]) });
  expect(html).toContain("<title>Upshift report for a/&lt;b&gt;&amp;&quot;c</title>");
});

const TOKEN = `ghp_${"a1B2".repeat(9)}`;

test("what has the form of a token is in no text of the page, whole or cut", async () => {
  const [task] = workedExample();
  if (task === undefined) throw new Error("no task");
  const leaky = {
    ...task,
    task: { ...task.task, title: `${"x".repeat(190)} ${TOKEN}` },
    events: task.events.map((event) =>
      event.type === "ci.concluded" ? { ...event, errorLines: [`token=${TOKEN} refused`] } : event,
    ),
  };
  const report = reportOf([leaky], { now: "2026-11-30T00:00:00Z", repository: `a/${TOKEN}` });
  const html = await renderPage({ report, rows: [taskRow(leaky)], script: "" });
  expect(html).toContain("token=*** refused");
  expect(html).not.toContain("ghp_");
});

test("its policy lets exactly its own script run and asks nobody for anything", async () => {
  const script = 'document.title = "</script>"';
  const html = await page(script);
  const run = /<script>(.*)<\/script>/u.exec(html)?.[1] ?? "";
  expect(run).not.toContain("</script");
  const hash = createHash("sha256").update(run).digest("base64");
  expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
  expect(html).not.toMatch(/(?:src|href)="/u);
});
