import { phrases } from "./phrases.ts";

const BROAD = "all/every/each/across/everywhere/throughout/multiple/various/several/entire";

/** Cues of how many files a change touches: yes-or-no features of its subject line. */
export const SUBJECT_CUES = {
  saysFix: phrases(
    `fix/fixes/fixed/fixing/resolv*/correct*/handle*/prevent*/avoid*/ensure*/guard/dont | do not | bug`,
  ),
  saysUpdate: phrases(
    `update/updates/updated/updating/change/changes/changed/changing/set/tweak*/adjust*/improv*/clarif*/enhance*`,
  ),
  saysCleanUp: phrases(
    `cleanup | clean up | unused | leftover | dead code | redundant | unnecessary | obsolete | no longer needed/used/necessary`,
  ),
  saysRename: phrases(`renam*`),
  saysMove: phrases(`
    move/moves/moved/moving/extract*/split*/separat*/relocat*/reorgani*/restructur*/consolidat*/merge/merging/unify/unifies`),
  saysRefactor: phrases(`refactor*/simplif*/rewrit*/rework*/overhaul*/modernis*/moderniz*`),
  saysMigrate: phrases(
    `migrat*/convert*/port/ported/porting/switch*/replac*/adopt*/transition*/upgrad*/stabilis*/stabiliz*/deprecat*/standardis*/standardiz*`,
  ),
  saysSupport: phrases(`support*/allow*/enabl*/option/options/flag/configurable/customis*/customiz*`),
  saysMinor: phrases(`
    typo/typos/minor/small/tiny/simple/nit/nits/missing/missed/wrong/incorrect/spelling/grammar/wording/link/links/url/badge/broken/comment/message/format/formatting/indent*/whitespace/example/snippet/note/mention`),
  saysDocs: phrases(`
    doc/docs/documentation/readme/jsdoc/guide/tutorial/changelog/contributing/website/blog/faq/license/sponsor*/cookbook/example*`),
  saysLint: phrases(
    `eslint/lint*/prettier/biome/oxlint/tslint/xo/ruff/clippy/mypy/format/rustfmt/editorconfig`,
  ),
  saysPerformance: phrases(`perf*/optimis*/optimiz*/speed/fast*/memory/cach*/lazy`),
  saysApi: phrases(`
    api/apis/endpoint*/interface/plugin*/hook*/middleware/adapter/provider*/module*/system/architecture/framework/client/server/strategy/command`),
  saysBreaking: phrases(
    `breaking/major/experimental/stable/legacy/deprecat* | drop/remove support | v1/v2/v3/v4/v5/v6/v7/v8/v9`,
  ),
  saysAll: phrases(
    `${BROAD}/many/whole/global/globally/both/misc/miscellaneous/consistent/consistently/consistency`,
  ),
  saysNew: phrases(
    `new/initial/first/implement*/introduc*/feature/command/rule/integration/backend/ui/page/component/generator/package`,
  ),
};

/** Cues in the description. */
export const BODY_CUES = {
  bodyTests: phrases(`test/tests/spec/specs/coverage`),
  bodyAll: phrases(BROAD),
  bodyMoves: phrases(`
    refactor*/move/moved/moving/extract*/renam*/migrat*/rewrit*/restructur*/replac*/convert*/delet*/deprecat*/breaking`),
  bodyVulnerability: phrases(`
    vulnerability/vulnerabilities/xss/csrf/ssrf | cve # | sql injection | remote code execution | path traversal | privilege escalation`),
  bodyMemory: phrases(`memory leak/leaks | out of memory | oom killed/kill | oomkilled`),
};
