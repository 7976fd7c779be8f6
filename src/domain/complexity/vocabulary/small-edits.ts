import type { Phrases } from "../lexicon.ts";
import { phrases } from "./phrases.ts";

/** Verbs of an edit that takes one place. */
const EDIT =
  "add/insert/put/throw/drop/stick/place/emit/print/log/output/use/find/choose/pick/write/include/append/attach/give/supply/provide/remove/delete/rm/strip/kill/fix/correct/update/change/adjust/tweak/bump/set/replace/swap/rename/sort/alphabetise/alphabetize/reorder/format/reformat/reindent/edit/reword/rephrase/clarify/mention/capitalise/capitalize/lowercase/uppercase/shorten/amend/raise/lower/increase/decrease/switch/turn/mark/annotate/type/document/comment/refresh/tidy/clean/make/move/convert/improve/extend/note/list/link/uncomment/declare/specify/silence/repair/leave/define/have/get/take/flip/reduce/double/halve/restore/state/explain/point";
const NEW_NAME =
  "better/clearer/descriptive/meaningful/different/new/nicer/shorter/longer/proper/sensible/good";
const CODE_THING =
  "variable*/var/vars/function*/fn/method*/parameter*/param*/argument*/arg/args/constant*/const/field*/prop/props/property/properties/class/interface/type/file/helper/identifier/enum/hook/component/codename/pathname/quotation/local/flag/test/it/key/script/heading/button/label/title/branch/job/step/attribute*/option/member/macro/struct/symbol/route/column/tab/alias";
/** Words on a screen or page. */
const WORDING =
  "text/label/title/heading/caption/placeholder/tooltip/message/string/wording/copy/headline/tagline/slogan/subtitle/hint/legend/banner/toast/button/link/menu/footer/header/subject/greeting/mail/email/page/dialog/error/sentence/word/words/paragraph";
const DOC_COMMENT =
  "comment/comments/jsdoc/tsdoc/docstring*/doccomment*/javadoc/rustdoc/kdoc/godoc/doxygen/phpdoc/todo/todos/fixme*/header/headers/copyright";
const SETTING =
  "port/timeout/color/colour/background/font/padding/margin/border/width/height/size/version/max*/min*/limit/threshold/default/defaults/constant/flag/url/link/address/year/name/description/icon/logo/image/picture/favicon/avatar/loglevel/level/interval/retries/count/seed/copyright/value/number/delay/ttl/batch/rate/duration/expiry/quota/locale/timezone/theme/path/branch/region/hostname/codename/amount/percent/factor/radius/opacity/indent*/tab/key/field/attribute/keyword/priority/weight/message/warning/log/severity/title/heading/label/currency/visibility/title";
const DOCS =
  "docfile/readme/changelog/contributing/license/licence/docs/doc/documentation/guide/manual/wiki/handbook/faq/tutorial/authors/codeowners";

/** A kind of small edit with one right answer: the cheap tier's own ground. */
export interface SmallEdit {
  /** For the user, after "it". */
  says: string;
  found: Phrases;
  /** What makes it more than a small edit. */
  unless: Phrases;
  /** Stays small however many places it names. */
  anyBreadth?: true;
  /** Changes words for people, not behaviour. */
  kind?: "docs";
}

export const SMALL_EDITS = {
  wording: {
    says: "corrects wording",
    kind: "docs",
    anyBreadth: true,
    found: phrases(`
      typo/typos/misspell*/misspelt/misspelled/spelling/spelled/spelt/grammar*/grammatical*/punctuation/reword/rephrase/capitalis*/capitaliz*/proofread
      mis spelled/spelt | spelling/spell mistake*/error* | wrong spelling | sedscript | ^s quotation | lower/upper case | word quotation
      ${WORDING} ..6 say/says/said/read/reads/writes/should ..2 quotation | should read/say/be quotation | says/reads/writes quotation
      ^${EDIT} ..6 ${WORDING} ..6 to/as/into/from/say/says/read/-> quotation | quotation ..3 should be quotation | quotation -> quotation | ^quotation -> | quotation instead of quotation | ^correct/fix quotation ..6 ${WORDING}/docs/docfile/pathname/comment
      ^${EDIT} ..4 ${WORDING} from ..4 to | ^make ..8 heading/label/title/button/text/caption/link/message/banner/tooltip/placeholder ..5 say/read | codename ..4 should be codename | in ..2 docs codename should`),
    unless: phrases(`
      typo squat* | spell check*/checker/checking ..2 feature/engine/service | toleran* | fuzzy | search | suggest* | detect* | correct* ..2 automatic* | endpoint | api returns | doesnt/dont/didnt/cannot/cant/wont
      when/if/after ..4 quotation | crash*/fails/throws | regardless | translat* | localis*/localiz*`),
  },
  comment: {
    says: "edits a comment",
    kind: "docs",
    found: phrases(`
      ^${EDIT} ..8 ${DOC_COMMENT} | ^comment out | ^${DOC_COMMENT} for/of/on/above/in | ^docstring/jsdoc/tsdoc | ${DOC_COMMENT} ..2 for codename
      doc/code comment* | license/licence/file header* | write/write ..1 jsdoc/tsdoc/docstring for
      comment/comments/docstring* ..8 outdated/stale/obsolete/wrong/misleading/incorrect/still | outdated/stale/obsolete/misleading/wrong comment*/docstring*
      ^drop/delete/remove/rm/strip ..4 commented ..1 out`),
    unless: phrases(`
      comment/comments system/feature/section/thread/form/box/moderation/api/endpoint/model/table/widget/count/component/list/view | commenting | user comments | nested comments | on posts/articles/photos/tickets/issues
      auth ..1 header* | header* ..2 token/middleware/validation/parsing | security/cache/request/response/http/cors headers | table header | notification* | mail/mails | page header | headers on | leave/leaves/like comments | comments under`),
  },
  type: {
    says: "annotates a type",
    found: phrases(`
      ^${EDIT} ..8 type annotation*/hint*/declaration*/alias/import | ^${EDIT} ..6 as readonly/const/private/protected/public/optional/nullable/deprecated/final/static/async/internal
      ^${EDIT} ..6 with its/their/the/a/proper type/types | ^${EDIT} ..6 return type*/value with | return type written/explicit* | ^${EDIT} ..6 typing/typings | ^${EDIT} ..5 type/types ..1 to/for/on/of/in
      ^${EDIT} ..4 readonly | ^add/put/remove codename to/from/on/in/before ..6 | ^add missing codename | ^mark ..4 as codename | const assertion | generic parameter | as const | ^annotate | typescript type to/for | declare ..4 returns | codename ..3 return codename | type hint* | ^mark codename | ^${EDIT} codename to ..4 arg/argument/param/parameter | explicit return type*`),
    unless: phrases(
      `discriminated | union | new type of | content type | file types | mime | validation | schema | media type* | to typescript | support for ..2 type* | payment type*`,
    ),
  },
  log: {
    says: "adds or edits a log line",
    found: phrases(`
      ^log ..3 error*/exception*/message*/warning*/value*/result*/response*/request*/url*/id/ids/payload*/duration*/argument*/failure*/status/size/name/count/path/time/version/body/number
      ^log ..2 codename | ^log how/when/which/that | ^${EDIT} ..6 console/print/debug/info/error/warn/warning/log/trace/logging line*/statement*/message*/call*/output/level/print*
      ^${EDIT} ..3 console | ^${EDIT} ..6 logging to/in/inside/for/when/around/before/after | ^${EDIT} ..6 log/logs to/in/when/before/after/at/of/line | ^${EDIT} console | console ..3 left | debug ..1 print/output/statement
      ^${EDIT} ..6 one log | log ..1 line/statement/message/entry ..3 when/before/after/inside/in | leftover/stray ..2 print/log/logs/console/debug | ^turn ..3 message ..6 into a/an warning/error/info/debug`),
    unless: phrases(`
      structured | centrali* | framework | system | pipeline | middleware | infrastructure | rotation | aggregat* | audit | correlation | shipping | security | every/each/all request* | access log* | error message* ..4 user* | logging/log in/out/on
      show/shows/display ..3 error | password*/secret* | all services | across`),
  },
  imports: {
    says: "edits imports or dead code",
    found: phrases(`
      ^${EDIT} ..5 import/imports | import path*/order/statement* | ^${EDIT} ..4 unused ..2 variable*/import*/parameter*/param*/arg/args/argument*/function*/export*/constant*/dependenc*/code/css/class/classes/file*/include*/codename/type*/pathname/header*
      dead code | commented out | ^${EDIT} ..6 missing import | eslint disable* | noqa | ts ignore | no longer needed/used/necessary ..2 remove/drop/delete/strip | remove/drop/delete ..1 it/them ..2 no longer | ^${EDIT} ..4 semicolon*/whitespace/indentation/newline*/eol | trailing comma*/whitespace/space*/newline* | blank line* | single/double quotes | unused import*/include*/variable*
      missing/extra/stray/superfluous/needless semicolon*/comma*/bracket*/brace*/paren*/quote*/newline*/space*/line*/whitespace
      missing ..1 closing/opening ..1 tag/bracket/brace/paren* | debugger statement/line | ^debugger | leftover/stray ..2 debugger/file/line`),
    unless: phrases(`
      import ..1 feature/wizard/job/pipeline/endpoint/page/command/cmd/script/dialog/button | import from csv/excel/json/a | import of | csv | bulk | importer | circular | users | data | imported | contacts | cyclic | products/orders | dynamic* | accept/accepts/reject/rejects/parse/parses/parser | should reject/accept/allow`),
  },
  rename: {
    says: "renames one thing",
    found: phrases(`
      ^rename ..8 ${CODE_THING} | ^rename ..1 to/into/as/-> | ^give/call/use/find/pick/choose ..6 ${NEW_NAME} ..2 name | ^call/name ..5 something | ^come up with ..3 ${NEW_NAME} name | codename -> codename | name codename -> codename
      ^rename | ^call ..4 codename instead | codename to codename in pathname | ^change ..3 name ..2 codename ..1 to codename`),
    unless: phrases(`
      table/column/database/endpoint/package | public api | everywhere | and all/every/update | with ..1 migration/backwards/alias | across | whole | entire | event/events/topic/service in | all of ..3 | db`),
  },
  value: {
    says: "changes one value",
    found: phrases(`
      ^${EDIT} quotation to/with/by/for/into/-> quotation | ^${EDIT} the word/text/string/label quotation ..1 to/with/by/for quotation
      ^${EDIT} ..8 ${SETTING} ..8 to/from/as/by/for/into/with/say/says/instead/-> quotation/codename/#/pathname/debug/info/warn/warning/error/true/false/on/off
      ^bump ..3 to/from/# | ^bump ..2 version/year/dependency/patch/minor | ^${EDIT} ..4 year | ^set ..6 to #/quotation/codename/true/false/utc
      ${SETTING} ..4 should/to/must be #/quotation/codename ..4 instead/not | ${SETTING} ..2 codename to be # | to be # instead of # | codename ..1 to/from # | ^make/set codename # | # -> # | from # to # | # instead of # | says # ..6 need/should/use/want/its/is #
      ^update/change/replace/swap ..4 email/e/mail/address/url/link/logo/icon/favicon/phone ..2 address/number/in/on/to/of/for ..4
      ^capitalise/capitalize/uppercase/lowercase | ^turn ..2 flag/option/setting ..2 on/off | ^enable/disable ..2 flag/option/rule codename`),
    unless: phrases(`
      dynamic* | depend* | based on | configurable | per user/tenant/customer/item/row/org* | calculat* | comput* | whenever | responsive | algorithm | logic | behavior/behaviour | so that | from env/config/the ..1 database/api | schema | signature | parameterise*/parameterize* | validation
      each | when | if | java/node/react/angular/vue/python/rails/django/spring ..1 # across | all services | user/customer can | users/customers | sort/sorting | upload* ..3 picture/image | profile picture | preview
      seconds | milliseconds | under load | throughput | latency | takes | latency`),
  },
  docs: {
    says: "edits a readme or notes",
    kind: "docs",
    found: phrases(`
      ^${EDIT} ..12 ${DOCS} | ^${EDIT} ..12 gitignore/editorconfig/npmignore/dockerignore/codeowners/gitattributes/nvmrc | broken/dead/outdated/wrong/stale ..1 link/links/url/urls/example | link* ..8 dead/broken/# | link* ..8 gives/is/returns ..2 dead/broken/#
      ^${EDIT} ..4 badge/badges | release notes ..3 | alt text/attribute* | env example | package description | install*/setup/usage section/instructions/steps/example/command
      table of contents | shebang | help/usage text | man page | ${DOCS} ..8 outdated/stale/wrong/old/says/mention/mentions/still/lists/refers/points/missing | in ..2 ${DOCS} ..8 should/is/says/link/links
      changelog entry | ^${DOCS} | ^docs | ^document ..5 codename/flag/option/switch/endpoint/parameter/variable/command/setting | ${DOCS} does/do not ..3 mention/list/describe | line about it`),
    unless: phrases(`
      generator | automatic* | automated | pipeline | rewrite | entire | whole | all ..1 docs/documentation/pages | layout | breadcrumb* | sidebar | site | from scratch | translate | generated | publish* | build ..3 docs | tutorial from | document store/database/upload*/viewer/editor | documents
      guide* ..3 user* | openapi | search | crash*`),
  },
  line: {
    says: "adds or drops one line of markup, configuration or data",
    found: phrases(`
      ^add/remove/delete/drop/insert/put/append/include/ignore/exclude ..8 to/from/in/into/at/of ..3 gitignore/npmignore/dockerignore/eslintignore/editorconfig/codeowners/enum/keywords/allowlist/denylist
      ^add/remove/delete/drop/rm/strip ..3 trailing/extra/stray/redundant/duplicate/obsolete/leftover/debug/unnecessary/empty ..1 comma*/line*/space*/file*/whitespace/newline*/statement*/semicolon*/parenthes*/bracket*/print*/log*/debugger/word*/css/rule*
      ^add/remove/delete/drop/kill/throw ..3 codename block/line/comment/statement/call
      ^sort/alphabetise/alphabetize/order ..5 import*/keys/entries/list/export*/dependencies/lines/words/constants/alphabetically
      ^format/reformat/reindent/prettify/lint ..4 pathname/file/json/this/codename/markdown/yaml
      there is/are an/a/two extra/stray/superfluous/missing/needless/trailing/double/forgotten | ^${EDIT} ..2 extra/stray/superfluous/missing/needless/trailing/double/forgotten ..2 line*/space*/semicolon*/comma*/newline*/period*/parenthes*/quote*/backtick*/bracket*
      copyright ..4 still/last/wrong/outdated/year | ^silence ..4 warning | ^add alt`),
    unless: phrases(
      `on ..1 client/server/page/screen | by ..2 price/date/name/relevance/time/size/status/age/popularity/order | users/customers | redirect* | router | generated | cache`,
    ),
  },
} satisfies Record<string, SmallEdit>;
