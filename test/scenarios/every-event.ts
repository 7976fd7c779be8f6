/**
 * The example workflow with everything that can start Upshift: review comments, labels, assignments, the sweep and
 * commits of ours on people's branches.
 */
export function everyEvent(text: string): string {
  const wider = text
    .replace("on:\n", `on:\n${EVENTS}`)
    .replace(
      /\|\| \(github\.event_name == 'workflow_run'[^]*?github\.repository\)/,
      `|| ${OURS}\n      || contains(fromJSON('["issues", "schedule", "pull_request_review_comment", "workflow_dispatch"]'), github.event_name)`,
    )
    .replace(
      /group: .*/,
      "group: upshift-${{ github.event.issue.number || github.event.pull_request.number || github.event.workflow_run.head_branch || 'sweep' }}",
    );
  if (!wider.includes(OURS)) throw new Error("the example workflow has changed: look at every-event.ts");
  return wider;
}

const EVENTS = `  issues:
    types: [labeled, assigned]
  pull_request_review_comment:
    types: [created]
  schedule:
    - cron: "17 * * * *"
`;

const OURS = "contains(github.event.workflow_run.head_commit.message, 'Upshift-Task:')";
