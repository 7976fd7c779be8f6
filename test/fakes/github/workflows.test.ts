import { afterEach, expect, test } from "vitest";
import type { GitHub, RunRecord } from "./index.ts";
import { call, FAILING, FIXED, scriptWorkflow, startSample } from "./sample.ts";

let started: GitHub | undefined;

async function start(...options: Parameters<typeof startSample>): ReturnType<typeof startSample> {
  const sample = await startSample(...options);
  started = sample.github;
  return sample;
}

afterEach(async () => {
  await started?.close();
  started = undefined;
});

function told(github: GitHub, workflow: string): string[] {
  return github.runs
    .filter((run) => run.workflow.name === workflow)
    .map((run) => `${run.event} ${run.conclusion ?? run.status}`);
}

function raw(run: RunRecord | undefined): string[] {
  return run?.attempts.flat()[0]?.raw.trim().split("\n") ?? [];
}

test("red and green are earned, attempt by attempt, and wake by workflow_run", async () => {
  const wake = scriptWorkflow("Wake", "{workflow_run: {workflows: [CI], types: [completed]}}", "{}", "true");
  const { github, api, at } = await start({ files: { ...FAILING, ".github/workflows/wake.yml": wake } });
  const red = await github.push("fix/sum", { "note.txt": "nothing" });
  await github.settle();
  expect(told(github, "CI")).toEqual(["push failure"]);
  const { data } = await api.checks.listForRef({ ...at, ref: red });
  expect(data.check_runs).toMatchObject([
    { name: "test", conclusion: "failure", app: { slug: "github-actions" } },
  ]);
  const job = data.check_runs[0]?.id ?? 0;
  const log = await api.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: job });
  expect(String(log.data)).toMatch(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z .*\n/);
  expect(String(log.data)).toContain("##[error]Process completed with exit code 1.");
  await github.push("fix/sum", FIXED);
  await github.settle();
  expect(told(github, "CI")).toEqual(["push failure", "push success"]);
  expect(told(github, "Wake")).toEqual(["workflow_run success", "workflow_run success"]);
  github.assertContract();
});

test("the job token has exactly the permissions of its workflow and wakes nothing", async () => {
  const script = [
    call("POST", "/issues/1/comments", { body: "/again" }),
    call("POST", "/issues/1/labels", { labels: ["x"] }),
    call("POST", "/git/blobs", { content: "x" }),
    call("GET", "/git/ref/heads/main"),
  ].join("\n");
  const talk = scriptWorkflow("Talk", "{issue_comment: {types: [created]}}", "{issues: write}", script);
  const { github } = await start({ files: { ".github/workflows/talk.yml": talk } });
  await github.openIssue({ title: "Talk", author: "maya" });
  github.comment(1, { body: "/go", author: "maya" });
  await github.settle();
  expect(told(github, "Talk")).toEqual(["issue_comment success"]);
  expect(raw(github.runs[0])).toEqual(["201", "200", "403", "403"]);
  expect(github.state.commentsOf(1).map((one) => one.author.login)).toEqual(["maya", "github-actions[bot]"]);
  expect(github.journal.every((entry) => entry.token === "job" && entry.runId === github.runs[0]?.id)).toBe(
    true,
  );
  github.assertContract();
});

test("a pull request of the job token waits for approval; a dispatch by it runs, and wakes nobody", async () => {
  const script = [
    'sha=$(curl -s -H "authorization: Bearer $TOKEN" "$API/git/ref/heads/topic" | sed -n \'s/.*"sha":"\\([0-9a-f]*\\)".*/\\1/p\')',
    call("POST", "/pulls", { title: "Mine", head: "topic", base: "main" }),
    call("POST", "/actions/workflows/other.yml/dispatches", { ref: "topic" }),
  ].join("\n");
  const permissions = "{contents: write, pull-requests: write, actions: write}";
  const files = {
    ...FAILING,
    ".github/workflows/act.yml": scriptWorkflow(
      "Act",
      "{repository_dispatch: {types: [go]}}",
      permissions,
      script,
    ),
    ".github/workflows/other.yml": scriptWorkflow("Other", "{workflow_dispatch: {}}", "{}", "true"),
    ".github/workflows/wake.yml": scriptWorkflow(
      "Wake",
      "{workflow_run: {workflows: [CI, Other]}}",
      "{}",
      "true",
    ),
  };
  const { github } = await start({ files });
  await github.push("topic", FIXED);
  github.repositoryDispatch("go");
  await github.settle();
  expect(raw(github.runs[0])).toEqual(["201", "204"]);
  expect(told(github, "CI")).toEqual(["pull_request action_required"]);
  expect(told(github, "Other")).toEqual(["workflow_dispatch success"]);
  expect(told(github, "Wake")).toEqual([]);
  const waiting = github.runs.find((run) => run.conclusion === "action_required");
  expect(waiting?.attempts).toEqual([]);
  if (waiting !== undefined) await github.approveRun(waiting, "maya");
  await github.settle();
  expect(told(github, "CI")).toEqual(["pull_request success"]);
  expect(told(github, "Wake")).toContain("workflow_run success");
  github.assertContract();
});

test("conflicts and [skip ci] start no CI", async () => {
  const { github, api, at } = await start();
  await github.push("fix/quiet", FIXED, "Fix\n\n[skip ci]");
  await github.push("topic", FIXED);
  await github.push("main", { "sum.js": "export const sum = () => 3;\n" });
  await github.openPullRequest({ title: "Conflict", head: "topic" });
  await github.settle();
  expect(github.runs).toEqual([]);
  const { data } = await api.pulls.get({ ...at, pull_number: 1 });
  expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
});

function grouped(queue: string): string {
  const group = `concurrency: { group: "slow-\${{ github.event.issue.number }}", queue: ${queue} }`;
  return scriptWorkflow("Slow", "{issue_comment: {}}", "{}", "sleep 0.2").replace("jobs:", `${group}\njobs:`);
}

test("a concurrency group runs one and keeps the newest waiting, or all with queue: max", async () => {
  const { github } = await start({ files: { ".github/workflows/slow.yml": grouped("single") } });
  const { number } = await github.openIssue({ title: "Busy" });
  for (const body of ["1", "2", "3"]) github.comment(number, { body });
  await github.settle();
  expect(github.runs.map((run) => run.conclusion)).toEqual(["success", "cancelled", "success"]);
  await github.push("main", { ".github/workflows/slow.yml": grouped("max") });
  for (const body of ["4", "5", "6"]) github.comment(number, { body });
  await github.settle();
  expect(github.runs.slice(3).map((run) => run.conclusion)).toEqual(["success", "success", "success"]);
  github.assertContract();
});

test("a run that is cancelled stops at once, with its processes", async () => {
  const slow = scriptWorkflow("Slow", "{pull_request_target: {}}", "{}", "sleep 30 & wait");
  const { github } = await start({ files: { ".github/workflows/slow.yml": slow } });
  await github.push("topic", { "a.txt": "a" });
  await github.openPullRequest({ title: "Slow", head: "topic" });
  await github.settle(() => github.state.jobs()[0]?.steps.length === 3);
  const [run] = github.runs;
  expect([run?.event, run?.status, run?.ref]).toEqual([
    "pull_request_target",
    "in_progress",
    "refs/heads/main",
  ]);
  if (run !== undefined) github.cancelRun(run);
  await github.settle();
  expect(run?.conclusion).toBe("cancelled");
  expect(github.state.jobs()[0]?.checkRun.conclusion).toBe("cancelled");
});

test("misfortunes are told as GitHub tells them, and a re-run is a new attempt", async () => {
  const { github, api, at } = await start();
  github.disturb({ workflow: "CI" }, { kind: "runner-lost" });
  await github.push("fix/sum", FIXED);
  await github.settle();
  const [run] = github.runs;
  expect(run?.conclusion).toBe("failure");
  const run_id = run?.id ?? 0;
  await api.actions.reRunWorkflowFailedJobs({ ...at, run_id });
  await github.settle();
  const attempts = await api.actions.listJobsForWorkflowRun({ ...at, run_id, filter: "all" });
  expect(attempts.data.jobs.map((job) => [job.run_attempt, job.conclusion])).toEqual([
    [1, "failure"],
    [2, "success"],
  ]);
  const latest = await api.checks.listForRef({ ...at, ref: "fix/sum" });
  expect(latest.data.check_runs.map((check) => check.conclusion)).toEqual(["success"]);
  github.assertContract();
});

test("jobs pass outputs and artifacts, fan out, and call other workflows", async () => {
  const main = `name: Main
on: { workflow_dispatch: { inputs: { who: { type: string, required: true } } } }
permissions: { contents: read }
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps:
      - id: say
        run: |
          echo "word=hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"
          echo data > file.txt
      - uses: actions/upload-artifact@v5
        with: { name: parcel, path: file.txt }
  many:
    needs: [first]
    strategy: { matrix: { n: [1, 2] } }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v5
        with: { name: parcel }
      - run: test "$(cat file.txt)" = data
  inner:
    needs: [first]
    uses: ./.github/workflows/called.yml
    with: { text: "\${{ needs.first.outputs.word }}" }
    secrets: inherit
  last:
    needs: [inner, many]
    if: needs.inner.outputs.echoed == 'HELLO MAYA'
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.inner.outputs.echoed }} \${{ needs.inner.outputs.secret }}" }]
`;
  const called = `name: Called
on:
  workflow_call:
    inputs: { text: { type: string, required: true } }
    outputs: { echoed: { value: "\${{ jobs.echo.outputs.echoed }}" } }
jobs:
  echo:
    runs-on: ubuntu-latest
    outputs: { echoed: "\${{ steps.up.outputs.echoed }}" }
    steps:
      - id: up
        run: |
          test "\${{ secrets.PASS }}" = sesame-open
          echo "echoed=\${{ inputs.text }}" | tr a-z A-Z | sed s/ECHOED/echoed/ >> "$GITHUB_OUTPUT"
`;
  const files = { ".github/workflows/main.yml": main, ".github/workflows/called.yml": called };
  const { github } = await start({ files, secrets: { PASS: "sesame-open" } });
  await github.dispatch("main.yml", { who: "Maya" });
  await github.settle();
  const jobs = github.state.jobs().map((job) => `${job.name}: ${job.checkRun.conclusion}`);
  expect(jobs.toSorted()).toEqual([
    "first: success",
    "inner / echo: success",
    "last: success",
    "many (1): success",
    "many (2): success",
  ]);
  const logs = github.state.jobs().flatMap((job) => job.log);
  expect(logs.join("\n")).not.toContain("sesame-open");
  github.assertContract();
});

test("workflow_run chains end after three levels", async () => {
  const link = (name: string, on: string): Record<string, string> => ({
    [`.github/workflows/${name.toLowerCase()}.yml`]: scriptWorkflow(name, on, "{}", "true"),
  });
  const after = (name: string): string => `{workflow_run: {workflows: [${name}], types: [completed]}}`;
  const files = {
    ...link("A", "{workflow_dispatch: }"),
    ...link("B", after("A")),
    ...link("C", after("B")),
    ...link("D", after("C")),
    ...link("E", after("D")),
  };
  const { github } = await start({ files });
  await github.dispatch("a.yml");
  await github.settle();
  expect(github.runs.map((run) => run.workflow.name)).toEqual(["A", "B", "C", "D"]);
  github.assertContract();
});

test("a red job stops those that need it, unless they ask to run always", async () => {
  const flow = `name: Flow
on: { workflow_dispatch: }
jobs:
  red: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }
  plain: { needs: [red], runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  never: { needs: [plain], if: failure() && false, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  report:
    needs: [red, plain]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.red.result }} \${{ needs.plain.result }}" = "failure skipped"
      - run: exit 1
        continue-on-error: true
      - if: failure()
        run: exit 9
`;
  const { github } = await start({ files: { ".github/workflows/flow.yml": flow } });
  await github.dispatch("flow.yml");
  await github.settle();
  const jobs = github.state.jobs().map((job) => `${job.name}: ${job.checkRun.conclusion}`);
  expect(jobs.toSorted()).toEqual(["never: skipped", "plain: skipped", "red: failure", "report: success"]);
  expect(github.runs[0]?.conclusion).toBe("failure");
  github.assertContract();
});
