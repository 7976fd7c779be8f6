import type { Phrases } from "../lexicon.ts";
import { BELONGINGS, PEOPLE, RUNNERS, SEVERAL } from "./classes.ts";
import { phrases } from "./phrases.ts";

/** A topic that makes a task critical or large, with the words that users will be shown. */
export interface Topic {
  /** What a match means, after "it": "names a vulnerability". */
  says: string;
  found: Phrases;
}

const OTHER =
  "other/others/another/each/elses/someone/somebody/someones/somebodys/anyone/anyones/anybody/wrong/different/foreign/strangers/neighbour*/private/not";
const SECRET = "secret*/credential*/token*/password*/key/keys/pii/passphrase*/apikey*/certificate*";
const TOUCH =
  "see/sees/seen/seeing/view/views/read/reads/reading/access/accesses/open/opens/edit/edits/download/downloads/delete/deletes/change/changes/modify/modifies/reach/reaches/get/gets/fetch/fetches/list/lists/enter/obtain/receive/receives/shown/visible/export/exports";

/** Says by itself that security is at stake, whatever the verb. */
export const SECURITY_PROBLEMS = {
  vulnerability: {
    says: "names a vulnerability",
    found: phrases(`
      vulnerab* | exploit* | cve* | xss | csrf | ssrf | rce | idor | xxe | sqli | redos | toctou | sql/code/command/prompt/shell/header/script/template/ldap/html/log injection*
      inject/injected/injecting/injects ..2 sql/code/html/script/scripts/shell/command*/javascript/markup | cross site | request forgery | path/directory traversal | open redirect | prototype pollution | session fixation
      deserialis*/deserializ* attack/untrusted | timing/replay/downgrade attack* | brute force* | bruteforc* | clickjack* | attacker* | malicious* | hacker* | hacked | abuse/abused/abusing | phish* | tamper* | spoof* | hijack* | eavesdrop*
      forge/forged/forging | enumerat* users/user/accounts/account/ids | credential stuffing | account takeover | takeover | guess/guessable/guessing/guessed ..3 link*/token*/id/ids/password*/url*/code*/number* | backdoor* | sniff* | man in the middle | mitm
      zip slip | zip bomb* | privilege* escalat* | escalat* ..2 privilege* | security hole/issue/bug/flaw/audit/review/incident/hardening/breach/problem/risk/weakness/vulnerab*/fix/patch/advisory | breach* | data leak | leak* ..3 ${BELONGINGS} ..2 of/to
      buffer/heap/stack/integer overflow* ..6 remote/attack*/packet/code/input/network/sender | use after free | double free | out of bounds write/read | memory corruption | smash* | typo squat* | typosquat* | arbitrary code/command*/file*/write/read | remote code/shell/command* | run/execute ..1 code/command* ..2 on ..1 server/host/machine
      upload* ..5 php/script*/executable*/exe/shell/html/svg ..8 run/runs/execute*/ran | sandbox escape | escape* ..2 sandbox/container | eval* ..3 user/untrusted | dos | ddos | denial of service | disclos*`),
  },
  wrongPeople: {
    says: "says that data or rights reach the wrong people",
    found: phrases(`
      ${TOUCH} ..3 ${OTHER} ..2 ${PEOPLE}/account*/compan*/organi*/team*/shop* | ${TOUCH} ..2 ${OTHER} ..1 ${BELONGINGS} | ${BELONGINGS} ..2 of ..1 ${OTHER} ..1 ${PEOPLE}/compan*/organi*/team*/account*/tenant*
      ${BELONGINGS} ..3 belong* ..2 ${OTHER} | ${PEOPLE} ..6 ${TOUCH} ..4 ${BELONGINGS} ..2 of others/another/other/foreign
      without ..1 login/auth*/permission*/token/password/session/logged/signed/logging/signing/valid/credentials/being ..2 in/logged/signed/authori*/authentic*/valid/token/session | without auth*/login/permission*/logging/signing | not/isnt/arent logged in
      unauthenticated | unauthori* | anonymous* ..3 ${TOUCH}/can/access | bypass* ..3 auth*/login/permission*/access/check*/paywall/rate/verification/guard* | log*/sign* ..1 in* ..1 as/into/to ${OTHER}
      log/logged/logs/signed into ${OTHER} | end/ends/ended up in ${OTHER} ..1 account* | ${SECRET} ..5 leak*/expos*/plain/plaintext/unencrypted/unhashed/logged/committed/visible/stolen/md5/sha1/client/browser/git/repo*/hardcoded/log/logs/bundle/url
      leak*/expos*/disclos*/log*/print* ..3 ${SECRET} | ${SECRET} show/shows/showed/turn/turns/end/ends up ..1 in | ${SECRET} ..2 in ..1 log/logs/plain/clear/url/git/repo*/client/bundle | expos* ..3 personal/private/session/customer/user/internal/sensitive | stolen | untrusted input/html/code/upload*/data
      anyone/anybody/everyone/everybody/guest*/stranger* ..1 can/could/may/is ..4 ${TOUCH}/call/invoke/create/become/approve/admin* | still ${TOUCH} ..6 after ..3 revoked/removed/left/fired/logged/deactivated | md5 | sha1 password*
      by calling/using/editing/changing/manipulating ..1 api/url/request/id/endpoint directly | by editing/changing/manipulating/replaying ..1 request/url/id/parameter*/cookie | can approve ..2 own | ${BELONGINGS} ..4 showed/shows/appears/appeared/shown/ends/ended/visible/leaks ..4 ${OTHER} ..1 ${PEOPLE}/compan*/organi*/account* | trust/trusts/trusting ..4 header*/input/client*/browser | access decision*
      only need/have/has/by changing/change ..2 id/number/url/address/parameter ..4 | by changing the number/id/url`),
  },
  whoMay: {
    says: "says who may reach what",
    found: phrases(`
      must/should/may/can/could/shall only ..3 reach/see/access/read/view/edit/delete/download/query/approve | must/should/may/can/could/shall/cannot/cant/mustnt not/no/never ..4 reach/see/access/view/download ..2 other/another/each/private/internal/admin
      only ..2 admin*/owner*/manager*/member*/staff/moderator*/editor*/accounting/hr/finance/supervisor*/authenticated/logged/authori*/verified/people/user* ..2 may/can/should/must/are/is/see
      restrict* ..4 to/access/by ..1 role*/admin*/owner*/member*/staff/access/group* | not allowed to ..1 see/access/read/edit/delete/view | role* ..8 permission*/approve/may/can/access | introduce/add/implement roles | roles and`),
  },
  hardening: {
    says: "asks for hardening",
    found: phrases(
      `harden* | lock down | lockdown | threat model* | pen/penetration test* | pentest* | secure the/our/all/against/by/boot/enclave | ^secure | security critical | zero trust | least privilege | defense/defence in depth`,
    ),
  },
} satisfies Record<string, Topic>;

/** Security machinery: critical when a task builds or changes it, not when it mentions it. */
export const SECURITY_MACHINERY = {
  identity: {
    says: "changes how people are identified",
    found: phrases(`
      auth/authn/authz/authentication/authorisation/authorization/authenticate*/authenticating | oauth* | openid | oidc | saml | sso | okta | auth0 | keycloak | single sign on | jwt/jwts | json web token* | mfa | # fa | two/multi factor | passkey* | webauthn | magic link*
      session handling/management/token/cookie/expiry/storage/store/security/secret | sessions ..2 expire*/invalidat*/revo* | refresh/access/bearer/session token* | token rotation/revocation/validation/refresh/verification/signing/expiry
      login flow/system/process/session*/attempt*/throttl*/with/service/by | log in flow/system/with | log/sign/logging/signing/login in/on/up ..1 with/via/through/using | sign in/on with | social login* | identity provider/service/management/platform
      ldap | active directory | biometric* | fingerprint login | face id | one time password*/code* | otp | totp | sign out everywhere | revoke/revoking/revocation | password reset/hash*/storage/policy/recovery ..1 flow/mechanism/system/process
      password hash*/storage/policy | passwordless | credential* storage/store/handling | passwords are ..2 stored | hash* ..2 password* | password* ..4 hash*/encrypt*/salt* | store* ..1 password* | tokens/token ..6 revoked/expired/invalid | tokens/token ..2 expire/expires/renew*/revo*/rotat* | log in ..3 google/microsoft/github/apple/facebook | sign in ..4 google/microsoft/github/apple/facebook/accounts | impersonat* | kerberos | scim | device attestation | attestation`),
  },
  rights: {
    says: "changes who may do what",
    found: phrases(`
      rbac | abac | role based | roles ..3 permission* | access control/rules/rights/policy | permission* model/system/check*/layer/scheme/service/engine | fine grained | granular permission* | row level security | tenant isolation | isolation of tenants | acl/acls | privilege* | audit trail/log/logs/logging
      sandbox* | policy engine | isolat* ..3 tenant*/customer* | each access ..6 recorded | tamper proof | manipulat* later`),
  },
  money: {
    says: "moves money",
    found: phrases(`
      payments | payment provider/gateway/processor/flow/integration/system/method*/service/intent* | pay/paying/paid ..1 with/by/via/through ..1 credit/card*/sepa/paypal/apple/google/invoice/crypto | take/accept/collect/process ..2 payment* | stripe | paypal | adyen | braintree | klarna | mollie | sepa | billing | payout* | refunds | refund* ..2 flow/system/automatic*
      charge/charged/charges/charging ..4 card*/customer*/user*/twice/double/again/people/credit | customer*/user*/card*/people/client* ..3 charged | double/duplicate charge* | duplicate ..1 payment* | credit card* | direct debit | wallet/wallets | ledger balance* | money transfer* | transfer* ..1 money/funds
      subscription/subscriptions billing/plan*/lifecycle/renewal*/payment* | metered | proration | chargeback* | payment* ..3 twice/captured/lost/duplicat* | captured twice | invoices ..2 paid twice | money ..3 lost/missing/wrong | double entry`),
  },
} satisfies Record<string, Topic>;

/** Critical even beside parts that people look at: "encrypt the field", "rotate the keys on this page". */
export const CRYPTOGRAPHY = {
  secrets: {
    says: "handles secrets or cryptography",
    found: phrases(`
      sign/signed/signing/encrypt*/decrypt* ..4 cookie*/url*/request*/token*/payload*/message*/backup*/data/firmware/image*/artifact*/commit*/release*/file*/column*/field*/address*/disk*/at/in | rotat* ..3 key*/secret*/credential*/token*/certificate*/password*
      crypto | cryptograph* | encrypt* | decrypt* | cipher* | private/signing/encryption/api/master keys/key | key rotation/management/exchange/derivation | keys in | keystore | keychain | hsm | kms | vault | secret* management/rotation/manager/store/vault
      bcrypt | argon2* | scrypt | pbkdf2 | hmac | aes | rsa | ecdsa | tls | mtls | ssl | client/server/tls/ssl certificate* | certificate rotation/renew*/pinning/validation | signature verification/check* | verify* ..3 signature* | sanitis*/sanitiz* ..3 html/input*/sql/user* | content security policy | csp | cors policy | same origin
      pii | gdpr | dsgvo | hipaa | pci | sox | soc # | ccpa | compliance | regulat* | auditor* ..2 require*/need/demand/want | data retention/residency/sovereignty | right to be forgotten | anonymis*/anonymiz* | pseudonymis*/pseudonymiz* | personal data | health data/record* | patient data | delete or export all data | secure boot/element`),
  },
} satisfies Record<string, Topic>;

/** Says by itself that speed or resources are at stake. */
export const PERFORMANCE = {
  memory: {
    says: "speaks of memory that runs out or grows",
    found: phrases(`
      memory/ram/heap/rss ..4 leak*/climb*/grow*/rise*/rising/goes/never/exhaust*/keeps/balloon*/bloat*/increas*/explod*/fill*/double*/creep*/full/pressure/fragment* | memory usage/use/consumption/footprint/growth
      grows/growing until/without/forever | leak* ..3 memory/connection*/handle*/descriptor*/socket*/goroutine*/thread*/ref/refs/reference*/listener*/buffer*/texture* | connection*/handle*/descriptor*/socket*/goroutine*/thread*/listener*/ref/refs/timer*/file leak* | memory leak*
      out of memory | oom | oomkill* | oom kill* | heap dump/exhaust*/out | eat/eats/eating/use/uses/using/consum*/exhaust*/need/needs/takes ..4 memory/ram/heap | # gb/gib/mb/gigabyte* ..1 ram/memory/heap | gigabyte* of ram/memory | gb ..1 ram/memory
      no/low/little/less ..1 free memory | free memory ..2 any/left | garbage collect*/collector | gc pause*/pressure/thrash* | file descriptors ..2 exhausted/run/out | too many open files | disk ..2 full/fills`),
  },
  speed: {
    says: "is about speed, load or throughput",
    found: phrases(`
      performance | optimise/optimises/optimised/optimising/optimisation*/optimize/optimizes/optimized/optimizing/optimization* | throughput | latency | latencies | p50/p90/p95/p99/p999 | response time* | frame time*/rate/drops | fps | jank* | bottleneck* | scalab*
      scale/scales/scaling ..1 to/for/our/horizontally/beyond/out/past/with/under/poorly/badly/search | scale up to | make/let ..4 scale | autoscal* | auto scal* | horizontal scal* | under ..1 load/traffic/concurrency/pressure/stress | at scale | high/heavy/peak/hardly ..1 load/traffic/concurrency | traffic is high/heavy | load/traffic spike*
      concurrent users/connections/requests/players | million*/thousand*/billion* ..1 of | # k/m/million/thousand/billion/gb/tb users/rows/records/events/requests/messages/rps/connections/documents/items/files/clients/sensors/devices
      # clients/connections/users/players/requests/rps/qps | above/over/beyond # ..1 clients/users/connections | requests per/a second/minute | rps | qps
      cpu ..4 usage/load/spike*/#/time/pegged/pinned/bound/maxed/high/full | peg*/pin*/max*/burn*/hog* ..3 cpu | # ..1 of cpu | n & # ..1 quer*/problem/select*/request*/issue*/pattern/call* | n plus one | n # query/queries/problem/select*/request*
      handle*/serve*/process*/sustain*/survive*/withstand* ..1 # ..2 a/per second/minute/hour
      slow quer*/request*/endpoint*/response*/api/page*/dashboard*/report*/start*/build*/test*/render*/load* | speed up | speed of | faster | sluggish* | too/very/so/really/extremely/painfully/unbearably/getting/gets/became/becomes/is/are/runs/run/got/increasingly/progressively/terribly/super/awfully/feels slow/slower/slowly
      slow/slows/slowing/slowed down/to/everything | seconds/minutes/hours late/behind/delayed | # s/seconds/minutes down | cut/reduce/bring/get ..5 time ..8 # | files/uploads/data/exports/tables/lists/datasets/datasets/inputs of ..1 # gb/tb/k/million/rows | # k rows/items/entries/records | freezes/freeze the tab/ui/browser/page/app/window/screen | table/full scan* | pile/piles/piling up | waiting for ..2 pool/lock/connection* | block/blocks/blocked ..1 writes/reads/requests/everything/event for | hammer*/flood* ..2 api/server/service/database | event loop | ui/main thread | opens/creates a new ..2 connection* | run/runs out of | worker thread* | slowdown | crawls | crawling to | to a crawl | more than # ..2 people/users/visitors/clients/connections/requests | lag/lags/laggy/lagging | grinds to | choke*/collapse*/dies/buckle*/falls/falling/fall ..1 when/on/under/over/above/at/with/apart ..4 load/traffic/large/big/users/many/peak/clients/connections | falls over
      within/below/under/in/than ..2 # ms/milliseconds/s/seconds | need/takes/take/took/taking/lasts/needs/spends ..4 seconds/minutes/hours/forever/ages | takes ..2 # s/ms/min/h/hours | too long | # s/ms to # s/ms | from # ..1 ms/s to # ..1 ms/s | latency/time ..3 double*/triple*/increas*/rises/went | more than # ..1 seconds
      ten/hundred/# x/times ..1 the/more/as/our/traffic/load/users/data/faster/volume | starv* | connection/thread pool ..2 exhaust*/runs/full/dries/empty/out | exhaust* ..2 pool/connections | backpressure | back pressure | cold start* | bundle size | load/loading/startup/start/boot/compile/build time* ..3 # | load/loading time* | page weight | time to first/interactive | startup time | start up time | boot time
      dies/die/crash*/restart*/hangs/freez*/unresponsive/killed/degrad*/stop*/needs ..4 after/every/each/overnight ..2 hours/days/minutes/night/morning/hour/day/hour/sunday/week/weekend | dies overnight | until it/the ..2 dies/restarts/killed/crashes/restarted/falls | restart* ..2 by hand/every/each/nightly/daily
      slower ..3 longer/week/day/release/time/year/every/each | the longer | profil* the/our/why/where/production/cpu/memory | caching layer/strategy/system/tier | cache layer/invalidation/stampede/strategy/tier/coherence | stampede | thundering herd | hot path/loop/key/partition | simd | vectoris*/vectoriz* | lock contention | cache miss*
      locks/lock the/a ..1 table/database/row* | stands still | at # ..1 cpu | cpu ..1 is | # ..1 on all nodes/cores`),
  },
} satisfies Record<string, Topic>;

/** Two things at once, across processes: hard to reproduce and easy to get wrong. */
export const DISTRIBUTED = {
  processes: {
    says: "spans processes or services",
    found: phrases(`
      distributed | microservice* | micro service* | ${SEVERAL}/all/across/between/our ..2 services/servers/nodes/instances/replicas/pods/regions/clusters/workers/processes/machines/datacenters/backends/shards/gpus/gateways/zones/brokers
      service and ..2 service | cross service | service to service | multi region/node/tenant/cluster/process/instance/master | multiregion | multitenan* | cluster/clusters/clustered/clustering | shard/shards/sharded/sharding | partitioned/partitioning | replicate/replicated/replication | read replica* | failover | fail over | fails over | leader election | split brain | consensus/quorum
      handled/processed/delivered/consumed/executed/run/sent/picked/started/claimed/booked/sold/reserved/applied ..2 by two/both/several/multiple/more | processed/delivered/handled/run/consumed/executed twice | run/runs/execute*/process*/deliver* ..2 job*/task*/message*/event*/order* twice | some ..2 twice and some never | more than once | ${SEVERAL} ..1 ${RUNNERS}/customers/users/buyers/clerks/requests ..6 same/at/once/both/grab*/take*/pick*/claim*/book*/get*/hold*
      ${SEVERAL} ..5 at once/simultan*/concurrently | ${SEVERAL} ..5 at the same time/moment/second/instant | ${SEVERAL} ..5 in parallel | in the same second/moment/millisecond | both get/got it/them | grab*/take*/pick*/claim* ..1 same ..1 job*/task*/message*/record*/order*/seat* | several/multiple/different/many/other/separate machines/hosts/boxes | stale data/read* after/from | out of sync | lose/loses/lost/losing ..2 message*/event*/order*/job*/write*/update*
      message*/event*/order*/job*/write*/update* ..1 get/are/go/gets/is lost/missing/dropped/duplicated | eventual* consisten* | consistent snapshot* | message queue*/bus/broker* | queue between | event bus | kafka | rabbitmq | raft | paxos | two phase commit | saga/sagas | idempoten* | exactly/at once/least ..1 once | exactly once | in flight | leader | gossip
      ${RUNNERS}/run/runs ..2 overlap* | index/cache/replica*/copy/copies/database ..2 drift*/diverge*/inconsistent | step* on each | each others toes | survives restarts | delivers once | when redis/kafka/broker/queue ..1 restarts/dies/fails | between ..2 gateway/service* and ..2
      race/races between ..2 and ..3 worker/webhook/job/service/process | paid but`),
  },
  locks: {
    says: "is about locks or transactions",
    found: phrases(`
      deadlock* | dead lock* | livelock* | distributed lock* | lock contention | lock/locks ..3 timeout/wait/order/twice/never | database lock*/transaction* | transactions ..6 block* | block* each other | concurrent/parallel/simultaneous transaction*/write*/update*/writers
      transaction isolation | isolation level | lost/dirty/phantom update*/read*/write* | optimistic/pessimistic locking | data corrupt* | corrupt* ..3 data/row*/record*/database/state/index/balance*/file* | priority inversion | mutex ..4 interrupt/isr/deadlock | memory order*/barrier*/model | lock free | wait free | atomicity`),
  },
} satisfies Record<string, Topic>;

/** Two things at once inside one place: middle work unless it is also distributed. */
export const LOCAL_RACE = phrases(`
  race condition* | racy | races between/with | data race | a race | double/twice/two/second click*/submit*/tap*/press* | out of order | stale closure/response/state/result | overlapping ..1 fetch*/request*`);
