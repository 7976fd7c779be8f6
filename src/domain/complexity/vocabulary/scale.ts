import { EVERY, FOUNDATION, LARGE_THING, PEOPLE } from "./classes.ts";
import { phrases } from "./phrases.ts";
import type { Topic } from "./stakes.ts";

/** Systems that take a design, whatever verb introduces them. */
export const SYSTEMS = {
  live: {
    says: "needs people or devices to stay in step",
    found: phrases(`
      realtime | real time | live collaborat*/cursor*/update*/sync/edit*/presence/chat/feed/stream*/notification*/dashboard/price*/score*/video/location/quer* | chat system/server/room*/feature/between | instant/direct messag* | typing indicator* | presence indicator/system/tracking
      push* ..2 to ..2 client*/browser*/user*/device* | server sent event* | pubsub | pub sub | outbox | collaborative edit*/document*/whiteboard* | collaborat* ..6 same/simultan*/live | same time/moment ..2 edit*/collaborat* | edit* ..6 same time/moment | edit* ..6 simultan*/concurrent*/together
      ${PEOPLE}/editors/authors/participants ..2 work* ..5 same ..4 | several/multiple/many/two ..1 ${PEOPLE}/editors/authors/participants ..6 same/shared/together/live/simultan*/concurrent*/edit*/work* | crdt* | operational transform* | websocket* | web socket* | webrtc | push notification* ..2 system/service/platform
      offline first/mode/support/sync/editing/capab*/storage | works/work offline | offline ..3 sync* | without internet/network/connection/connectivity | no network/internet/connectivity | no internet/network/connection ..4 later/sync*/work* | sync engine | synchronis*/synchroniz* ..4 device*/later/back | conflict resolution | merge conflicts ..2 between device* | brings ..3 together again`),
  },
  messaging: {
    says: "needs a system of its own",
    found: phrases(`
      notification system/service/platform/infrastructure/pipeline/center/centre/engine/preferences | system for notifications | own system for | ^build/create/write/develop/design/introduce ..3 framework/engine/platform/sdk/toolkit/runtime/protocol/dsl | ^turn/make/convert ..8 into ..2 daemon/server/platform/microservice | ^turn ..6 web service | own ..3 pipeline/engine/framework/system/platform/server/language/protocol/store/service/runtime/scheduler/queue/database/orm | federation | federated | domain event* | event bus | notifications ..6 sms/push/preferences | plugin/plugins/plug/extension/extensions/module system/architecture/framework/api/platform/marketplace/abi/host | abi | plug in system/architecture/api | event driven/sourcing/sourced/store | cqrs | domain driven | hexagonal | clean/onion/ports architecture
      multi/single tenan* | tenanc* | tenants | separate database for | database per | database for each | own database | each customer a separate | saas | white label* | without any/downtime/data/losing/loss/outage/interruption/an ..1 downtime/loss/data/outage/interruption | without downtime | no downtime | zero downtime | third party/parties plugin*/extension*/integration*/developers/apps/plug
      survives ..2 crash*/restart*/outage*/failure* | keep/keeps/continue*/continues ..2 working when/while/if/even/without | for third parties | stable/public interface/abi | job/task/work/message/background/priority queue* | background worker*/job* ..4 retr*/monitor* | off the request path | workflow/rules/rule/recommendation/search/template/query/policy/pricing/scheduling/game/physics/rendering/layout/execution/storage/inference engine*
      full text search | recommendation system | recommender | machine learning | data/etl/ingestion/analytics/ml/event/processing/streaming/media/video/deployment/training/rendering pipeline* | data warehouse/lake/platform/mesh | lineage | api gateway | gateway in front | service mesh | load balanc* | circuit breaker* | feature flag*/toggle* ..3 system/service/platform/framework/roll*/rollout/gradual | gradual/canary/staged roll* | rate limit* ..4 service/system/infrastructure/gateway*/all/every/distributed/across/tenant/cluster/redis
      distributed tracing | observability | telemetry pipeline/platform | disaster recovery | blue green | high availability | single point of failure | fault toleran* | design system | internationalis*/internationaliz* | i18n | l10n | localis*/localiz* framework/system/infrastructure/support/across | translated into ..2 languages | monorepo | micro frontend* | microfrontend* | server side render* | ssr
      redis ..1 cache*/caching | caching layer | cache layer | cache in front | redis/memcached/varnish/cdn ..3 cach* | cach* ..3 redis/memcached/invalidat* | kubernetes | k8s | helm charts | terraform modules | audit log/logging system | import export system | reporting system/platform/engine | own ..1 scheduler | scheduler service/system/with | storage layer/engine/backend*
      compiler | interpreter | parser generator | virtual machine | vm | jit | borrow checker | type checker/inference/system ..3 | incremental compil* | optimiser/optimizer | register allocat* | garbage collector | macro system | language server | state machine engine | bytecode | linker | operating system | kernel | bootloader | rtos | firmware update* | over the air | ota | secure boot | hypervisor
      video call*/stream*/transcod* | streaming platform/service/infrastructure/architecture | distributed training | gpu cluster | feature store | model serving/registry | vector database/store | rag | ray tracing | netcode | rollback netcode | multiplayer | physics | procedural generation | replay system | matchmaking | blockchain | smart contract* | digital twin | data model | domain model`),
  },
} satisfies Record<string, Topic>;

/** Words that ask for thought before work. */
export const PLANNING = phrases(`
  architect/architecture/architectural/architecting | system design | design doc* | technical design | roadmap | road map | rfc | adr | blueprint for/of | proposal | strategy | phased | in phases | step by step plan | multi step | multistep | rollout plan | roll out plan
  migration plan/path/guide/strategy | work breakdown | trade off* | tradeoff* | feasib* | end to end | from scratch | ground up | greenfield | proof of concept | overhaul* | rearchitect* | re architect* | rethink | re think | modernis*/moderniz* | modern standard | replatform* | decouple | decompos*
  break/split/divide/cut/carve ..8 into ..3 packages/services/modules/crates/libraries/repos/repositories/apps/microservices | clear/clean boundaries | split/extract/separate/carve/move ..4 off/out/away ..2 from/of ..3 application/app/monolith/backend/main | into ..1 own service | how ..1 modules/services/packages/components/layers ..1 talk/communicate/depend/interact/relate/import | break/split/take/divide/cut/carve ..4 monolith* | divide ..4 into/backend | split ..4 into/by/out ..3 services/modules/packages/service | bounded context* | separate services | independent* deploy*/release* | released independent* | standalone service* | own ..1 service/microservice | concept for/how | redesign ..2 data/schema/model/architecture/api/protocol | restructur* ..2 whole/entire/state | new architecture | monolith*
  which one first | two versions at once | versioned schemas | message protocol | god object/class | everything depends on | into a monorepo | without kicking | file/object/blob storage from | version/versioning the ..1 api | how we could/can/should | prepare how | in parallel ..3 with old`);

/** Everything, everywhere: what widens a task beyond a few files. */
export const BREADTH = phrases(`
  ${EVERY} ..3 ${LARGE_THING} | every/each ..1 handler/route/controller/model/table/screen/view/function/plugin/provider/module/class/resolver/job/team/market/tenant/customer/consumer | all # | dozens of | everything in/into/to/uses/from/on/at | all of the/our/it/them/its ..3 | all ..1 parts | codebase/system/project/repository/repo/site/app/platform/product/organisation/organization/company wide | everywhere | globally | wholesale
  dozens/hundreds/thousands of files/modules/components/places/sites/endpoints/classes | six/seven/eight/nine/ten/twelve/twenty/thirty/forty/fifty ..1 files/modules/components/services/packages/endpoints/controllers/tables/classes/pages/apps/repositories | whole/entire ..1 thing/lot/product/shop/company/team/org*/frontend/backend/ui | ^convert/migrate/port/rewrite/translate/move the/our application/app/codebase/project/frontend/backend/site/system/product to/in/into | in all parts | -> ..3 everywhere | codebase`);

/** One technology with much standing on it for another: a migration, whatever the verb. */
export const EXCHANGE = phrases(`
  from ..3 ${FOUNDATION} ..4 to/into/onto/-> ..3 ${FOUNDATION} | ${FOUNDATION} ..2 -> ..3 ${FOUNDATION} | ${FOUNDATION} ..2 with/by/for/to/into/onto/over ..3 ${FOUNDATION}
  ${FOUNDATION} ..2 instead of ..2 ${FOUNDATION} | ${FOUNDATION} in favor/favour/place of ..2 ${FOUNDATION} | uses/use/written/in ..3 ${FOUNDATION} ..12 convert/move/migrate/port/switch/rewrite ..6 ${FOUNDATION}`);

/** One place of a program as the object of a verb. */
export const ONE_PLACE = phrases(`
  this/that/the/a/an/one/single ..2 file/function/method/helper/component/module/class/hook/script/handler/route/endpoint/test/query/page/form/button/dialog | codename | pathname | docfile`);

/** Verbs of separate pieces of work. */
export const PIECES = phrases(`
  ^add/create/build/implement/migrate/move/remove/replace/rewrite/update/introduce/deprecate/extract/split/wire/expose/convert/document/deploy/backfill/roll`);

/** Parts of a program that people look at or read: a critical topic named beside one is only a mention. */
export const SURFACE = phrases(`
  button/buttons/label/labels/link/links/icon/icons/logo/color*/colour*/css/style/styles/styling/margin*/padding*/align*/layout/font*/tooltip*/placeholder*/modal/modals/dialog*/spinner*/banner*/toast*/badge*/avatar*/header/footer/sidebar*/navbar*/menu/menus/tab/tabs/theme*/wording/copy/caption*/heading*/title/titles/text/texts/message/messages/translation*/form/forms/field/fields/input/inputs/page/pages/screen/screens/view/views/checkbox*/dropdown*/favicon/screenshot*/pdf/csv/export/chart/charts/graph/graphs/diagram*/picker*/wizard*/meter/indicator/selector/snackbar/mock/mocks/fixture*/spec/specs/docs/documentation/readme/comment/comments/type/types/typings/logs/example*/sample*/story/storybook/enum/enums/constant*/helper/helpers/parser/formatter*/column*/table/list/filter/sorting/sort
  log line*/message*/level*/file*/output/entry/entries | logging to/for/of/statement* | profile/product/user/info/summary/customer card | email/mail template* | dark mode | tests`);

/** When something happens is not what happens: "wrong totals when a refund falls on the 31st" is about totals. */
export const CIRCUMSTANCE = phrases(
  `when/whenever/if/while/after/before/because/since/once/until/unless | as soon as`,
);
