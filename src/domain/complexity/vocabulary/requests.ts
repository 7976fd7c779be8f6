import { BELONGINGS } from "./classes.ts";
import { phrases } from "./phrases.ts";

/** Things in a repository that can be looked at. */
const READABLE =
  "file/files/folder*/director*/line/lines/function/functions/method/methods/class/classes/module/modules/import/imports/importer*/export/exports/exported/usage/usages/uses/caller*/callsite*/call/calls/occurrence*/reference/references/definition*/defined/declared/declaration*/implemented/implementation*/todo/todos/fixme*/comment/comments/console/print/config*/setting/settings/environment/env/dependenc*/package/packages/version/versions/script/scripts/endpoint/endpoints/route/routes/migration/migrations/schema/schemas/test/tests/spec/specs/code/codebase/repo/repository/source/where/which/whether/if/how/who/what/why/content/contents/docfile/readme/docs/documentation/changelog/license/licence/commit/commits/branch/branches/constant/constants/variable/variables/type/types/interface/interfaces/enum/enums/name/pathname/codename/log/logs/string/strings/regex*/pattern/patterns/match/matches/place/places/spot/spots/secrets/hardcoded/hard/flags/toggles/deprecated/unused/duplicate/duplicates/workflow/dockerfile/manifest/entry/handlers/hook/hooks/service/services/firmware/pass/passes/symbol/symbols/macro/macros/struct/structs/trait/traits/header/headers/makefile/links/directory/tree/structure/parameters/arguments/columns/tables/keys/dags/tsconfig/decorators/annotations/middlewares/plugins/hook/callback/callbacks/features/subclasses/overrides/dead/any/every";

/**
 * What is asked for. The first list that is found where a request begins says what somebody wants, before how big it
 * is; `intent.ts` says which wins.
 */
export const REQUESTS = {
  /** Asks how something should be made: a design, not a look. */
  asksHow: phrases(`
    ^how should/would/might/could | ^how can/could/do we/one/this/our/the/i best
    ^how do/can/could/would we/one get/move/make/scale/migrate/switch/reduce/support/build/add/implement/avoid/prevent/improve/split/go/ensure/introduce/replace/upgrade/speed/become/stop/keep | ^how can/could we/one/this/our/the | ^what would it take | ^what ..4 best/right/cleanest/proper/recommended/good ..1 way/approach/strategy/architecture/design/structure
    ^what should/approach/architecture/strategy | ^which ..2 approach/architecture/database/strategy/framework should/would/is | ^should we/i`),
  /** Any question that is answered by reading. */
  asks: phrases(`
    ^what/whats/which/where/wheres/who/whos/whose/whom
    ^when is/was/are/were/did/does/do/will
    ^how many/much/does/do/did/is/are/was/were/often/long/big/large/old/has/have/come/to
    ^how can/do/could i | ^in/on/at/from/by/for/under/to/with which/what/whom/where
    ^why do/does/did/is/are/was/were/have/has we/you/they/i/this/that/the/it/our/there/codename/pathname
    ^explain/describe/summarise/summarize/clarify/understand | ^to/would/like understand
    ^tell me/us | ^walk me/us through | ^give me/us ..2 overview/summary/list/count/rundown/explanation/tour/idea/breakdown/location/path/name
    ^give ..2 overview/summary/rundown of | ^outline how | ^remind me | ^curious | ^wondering | ^wonder | ^im/am looking for | ^im/am curious/wondering/trying
    ^know in/which/where/what/how/whether/if/who/the | ^learn how/where/what | ^find out in/which/where/what/whether/if/who/how
    overview/summary/count/explanation/rundown/inventory/list of ..8 no change*
    ^a/an/the list/overview/summary/count/inventory/explanation/rundown/map of | ^list/overview/summary/count/inventory of
    just curious | only need/want ..1 to know | a list is enough | no changes | dont change/delete/touch anything/it | just check/tell/show/list`),
  /** A yes-or-no question about what is there. Only counts at the very start. */
  asksWhether: phrases(`
    ^is/are/was/were/does/do/did/has/have there/this/that/the/it/we/you/i/any/our/all/these/those/they/some*/any*/codename/pathname/no/every*
    ^is/are/was/were/does/do/did/has/have`),
  /** Looks, whatever the object. */
  looks: phrases(`
    ^read/view/cat/grep/grab/enumerate/count/locate/inspect/browse/tally/lookup/scan/ls/trace/peek/skim/recap/glance/study/revisit
    ^dig up/out | ^run/go through ..8 tell me | ^see if/whether/which/what/how | ^compare/check/confirm/verify/determine if/whether
    ^look up/for/at/into/through | ^have/take a ..1 look | ^point me/us/out | ^show/print/list/display/get/fetch/find me/us
    ^print out | ^point ..1 to where | ^search for | ^search ..4 for/where/to | ^walk through`),
  /** Looks where a thing of the repository is the object; else it may ask for a feature. */
  looksAt: phrases(`
    ^open/print/list/search/find/identify/show/display/check/see/collect/gather/detect/report/dump/compare/diff/verify/confirm/determine/figure/work/get/fetch/pull/spot/name/output/return/quote ..4 ${READABLE}
    ^list/search/find/print/show ..2 quotation`),
  /** Makes code of what looks like looking: "check that the file is an image before saving it". */
  wantsCode: phrases(`
    ^check/verify/confirm/validate/detect ..14 before/whenever | ^check/verify/validate/detect ..6 on save/submit/upload/load/start/startup
    ^check/verify/detect ..6 each/every time | instead of | so that | rather than | as soon as | in real time | ^work/figure out how to | ^work out a/the | ^show ..4 error/message/toast/warning/banner/dialog/spinner ..2 if/when/while/after
    ^search/list/view/report/display/read/print/show/open ..2 should/must/does/doesnt/is/isnt/are/arent/needs/has/comes/come/shows/fails/cannot/takes/ignores
    ^show/display/print/list/open ..8 on/in/next/under/above/below/at/to/after/while/when/if ..3 feed/page/screen/table/dashboard/header/footer/sidebar/profile/menu/dialog/modal/toast/card/map/chart/form/user/users/tab/popup/panel/visitor*/customer*/load/loads/loading`),
  why: phrases(`
    why | where ..12 come/comes/coming from | find/found out ..1 what/why | root/underlying cause | what/whats ..1 causing/making/eating/leaking/behind/wrong/killing/happening/slows/blocks
    cause of | the cause | culprit | for no ..1 reason`),
  investigates: phrases(`
    ^investigate/diagnose/troubleshoot | ^trouble shoot | ^debug why | ^debug ..6 production/prod/incident/outage | ^track/hunt/chase/pin down | ^get to the bottom | ^analyse/analyze/find why | ^figure/find/work out ..1 why
    ^dig into | ^find/locate/identify/spot/detect/hunt ..4 leak*/race/deadlock*/cause/culprit/regression/bottleneck*/vulnerabilit*/bug`),
  reviews: phrases(`
    ^review | ^code review | ^audit | ^critique | ^give ..1 feedback | ^look over | ^assess the code/quality/pull/pr | ^vet`),
  designs: phrases(`
    ^design/redesign/architect/rearchitect/plan/propose/sketch/devise/conceive/strategise/strategize/specify/evaluate/recommend/decide/choose/weigh
    ^outline a/an/the/our | ^assess/evaluate whether | ^come up with | ^think through/about | ^work out a/the/how | ^figure out how we/to/the | ^lay/map out
    ^define ..3 architecture/strategy/roadmap/boundaries/contract/interface/protocol | ^suggest ..3 architecture/design/approach/structure/strategy
    ^create/make/draw/put/develop/formulate/give/hand/compile/draft/prepare/write/produce/have/need/want/work/provide ..4 plan/concept/design/architecture/roadmap/proposal/strategy/rfc/blueprint/adr
    ^compare approaches/options/alternatives | ^what ..3 strategy`),
  tests: phrases(`
    ^test/tests/cover/mock/mocks/stub/stubs | tests/specs/coverage for/of/that/around/covering/on/to | test cases/coverage for/of/around/on
    ^add/write/backfill/create/extend/improve/increase/expand/implement/build/provide/generate/raise/introduce/include/have/put/update/stabilise/stabilize/deflake/make/rewrite/refactor/split/use/replace/convert/change/migrate/simulate/clean/speed/unskip/reenable/fix/repair/set ..8 test/tests/spec/specs/coverage/e2e/mock/mocks/stub/stubs/fixture/fixtures/snapshots
    ^unit/integration/regression/e2e/snapshot/edge/property/smoke/contract/boundary ..2 test/tests/testing | ^end to end tests`),
  /** A red test or build is a defect to mend, not a test to write. */
  mendsRed: phrases(`
    ^fix/repair/mend/debug/resolve/unbreak/get/make ..5 failing/fails/red/broken/flaky/failed/green/pass/passing ..4 test/tests/spec/specs/suite/build/ci/pipeline/check/checks
    ^fix/repair/mend/debug/resolve/unbreak/get/make ..5 test/tests/spec/specs/suite/build/ci/pipeline/check/checks ..4 failing/fails/red/broken/flaky/failed/green/pass/passing
    ^fix/repair/mend/debug/unbreak ..4 build/ci/pipeline | ^flaky | tests ..3 depend on ..3 order`),
  documents: phrases(`
    ^document | ^describe ..4 in ..3 readme/docs/guide/manual/wiki
    ^write ..4 docs/documentation/readme/guide/tutorial/changelog/notes/faq/manual/page/section/howto
    ^update/extend/improve/expand/add/refresh/revise/clarify/fix/correct/reword/proofread/polish/include/mention ..6 docs/doc/documentation/readme/guide/tutorial/changelog/contributing/faq/manual/instructions`),
  migrates: phrases(`
    ^migrate/port/leave/ditch/abandon/drop/sunset/deprecate/relocate/transition/replatform/modernise/modernize/switch/convert/rewrite/upgrade/move/replace/swap/transform/translate/transfer/retire/adopt/bring/turn/shift/exchange/substitute/swap/rebase/change/divide
    ^phase out | ^get ..4 off/onto/away | ^get rid of | ^roll out | ^take ..4 apart/off/out`),
  /** From one shape to another: makes a moving verb a migration. */
  fromTo: phrases(`from/to/into/with/by/for/onto/off/away/over/instead | in favour/favor/place of | ->`),
  refactors: phrases(`
    ^refactor/extract/simplify/cleanup/tidy/restructure/reorganise/reorganize/split/inline/deduplicate/dedupe/decouple/consolidate/merge/unify/reuse/abstract/encapsulate/generalise/generalize/move/hoist/convert/rewrite/turn/modularise/modularize/separate/isolate/flatten/collapse/narrow/standardise/standardize/restructure/rework
    ^clean up | ^break up/out/down/apart | ^break/divide/cut ..8 into | ^pull ..8 out/up/into | ^push down | ^factor out | ^dry up | ^put ..6 behind/into ..2 own/repository/class/module/interface`),
  fixes: phrases(`
    ^fix/repair/resolve/solve/correct/patch/handle/guard/prevent/avoid/stop/catch/address/mend/restore/recover/hotfix/workaround/protect/eliminate/debug/revert
    ^work around | ^deal/cope with`),
  /** Asks for something to be there or to be different. */
  builds: phrases(`
    ^add/implement/create/build/introduce/support/allow/enable/make/write/provide/expose/use/set/show/display/change/update/extend/improve/optimise/optimize/integrate/develop/generate/return/validate/send/store/cache/speed/print/render/accept/have/give/put/render/parse/save/export/import/include/install/configure/register/emit/persist/connect/embed/offer/ship/start/run/encrypt/sort/filter/retry/debounce/throttle/paginate/upload/hide/highlight/limit/scale/secure/harden/isolate/remember`),
  /** A verb that changes something, wherever a request begins: what was asked for is not only to read. */
  changes: phrases(`
    ^fix/replace/remove/rename/update/change/add/delete/refactor/convert/migrate/rewrite/implement/move/extract/correct/repair/resolve/solve/patch/upgrade/optimise/optimize/improve/eliminate/prevent/mitigate/clean/rotate/build/create/introduce/drop/rework/restructure
    and/then/to/will/would fix/remove/rename/replace/refactor/rewrite/correct/repair/resolve ..1 it/them/this/that/those/these/the/all
    and/then do/sort/close/mend/stop it/them/this/that | get ..2 fixed | and make ..4`),
  /** Somebody reports that something is not as it should be. */
  symptom: phrases(`
    fail/fails/failing/failed/failure/failures/crash*/breaks/broken/broke/errored/exception*/throw/throws/threw/thrown/wrong/wrongly/incorrect*/bug/bugs/buggy/hang/hangs/hung/freez*/froze/frozen/stuck/never/missing/lost/lose/loses/vanish*/disappear*/duplicat*/twice/nan/null/undefined/regression/flaky/flakes/intermittent*/random/randomly/sometimes/occasional*/unexpected*/mismatch*/overflow*/overlap*/ignor*/leak/leaks/leaking/leaked/corrupt*/timeout*/slow/slower/slowly/deadlock*/oom/killed/restarts/restarting/swallow*/spike/spikes/unresponsive/unavailable/drift*/stale/blank/garbled/truncat*/reject*/refus*/double/doubles/doubled/blocks/blocked/starv*/outage*/unreachable/unusable/drops/dropped/ugly/escaped/misaligned/flicker*/jump*/stops/stopped/panic*/segfault*/stall*/dies/falls/goes/complain*/leaves/gets/grows/climbs
    doesnt/dont/didnt/isnt/arent/wasnt/wont/cant/hasnt/shouldnt/cannot/couldnt/does/do/did/is/are/was/can/could/should/must not
    doesnt/dont/didnt/isnt/arent/wasnt/wont/cant/hasnt/shouldnt/cannot/couldnt
    an/with/as/throws/gives/shows/get/gets/getting/raises ..1 error/errors | error when/if/on/after/while/in | errors out | break when/if/on
    no longer | instead of | off by one | times/timing/timed out | return/returns/returning # | too many/much/long/early/late/often/big/wide | goes down/missing | not working/accepted/usable/reachable/shown/updated/possible`),
  /** Comes and goes: the cause is not to be seen in the code that shows it. */
  comesAndGoes: phrases(
    `twice | when ..3 restarts/restart | intermittent* | random/randomly | sometimes | every few | now and then | sporadic* | occasional* | once in a | stall/stalls | timeouts/timeout | hangs | unexplained | mysterious* | outage* | incident* | corrupt* | between ..3 and ..3`,
  ),
  /** A place where real people are. */
  production: phrases(`
    half/most/many/thousands/hundreds/percent of ..2 users/customers/visitors/people/clients | production | prod | live site/system/environment/traffic | outage* | incident* | post mortem | postmortem | on call | customers report/see/complain*`),
  belongings: phrases(BELONGINGS),
};
