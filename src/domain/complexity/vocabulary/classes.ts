/** Words that stand for each other inside phrases. */

export const PEOPLE =
  "user*/customer*/client*/visitor*/guest*/member*/employee*/staff/admin*/manager*/tenant*/patient*/student*/teacher*/clerk*/player*/people/persons/person*/somebody/someone/anybody/anyone/everybody/everyone/nobody/buyer*/seller*/subscriber*/shopper*/driver*/doctor*/stranger*/outsider*/teammate*/colleague*/partner*/reseller*/supplier*/merchant*/agent*/operator*";

/** What belongs to people. */
export const BELONGINGS =
  "data/document*/file*/invoice*/order*/record*/message*/profile*/account*/info*/detail*/address*/photo*/picture*/image*/payslip*/salar*/project*/report*/workspace*/inbox*/email*/mail*/basket*/cart*/note*/board*/ticket*/booking*/attachment*/conversation*/history/password*/settings/dashboard*/upload*/resource*/session*/content";

/** What runs, and may run several times at once. */
export const RUNNERS =
  "worker*/instance*/node*/server*/replica*/pod*/process*/thread*/consumer*/job*/scheduler*/machine*/writer*/reader*/transaction*/service*/goroutine*/container*/backend*/microservice*/host*/region*/cluster*/shard*/cron*/daemon*/broker*/producer*/publisher*/core*/gpu*/device*/gateway*/datacenter*/zone*";

/** Small numbers above one. */
export const SEVERAL =
  "two/three/four/five/both/several/multiple/many/concurrent*/parallel/simultaneous/competing/different/separate/#";

/** All of something. */
export const EVERY = "all/every/each/entire/whole/complete/full/across/throughout/everywhere";

/** A program or a large part of it. */
export const LARGE_THING =
  "codebase*/code/app/apps/application*/system*/platform*/project*/product*/api/apis/layer*/backend*/frontend*/service*/module*/package*/component*/repo/repos/repository/repositories/monorepo*/workspace*/files/endpoint*/handlers/routes/controllers/models/tables/pages/screens/views/class/classes/functions/stack/clients/usages/callers/places/teams/regions/schemas/queries/forms/site*/website*/server/architecture/infrastructure/database*/store*/state/ui/library/libraries/sdk/layers/tests/suite/source/src/translations/styles/stylesheet*/dependencies/plugins/consumers/repositories/crate*/firmware/engine/compiler/pipeline*/jobs/scripts/calls/reducers/hooks/stylesheets/templates/queries/callbacks/methods/requests/migrations/docs/drivers/kernels/shaders/activities/fragments/cell*/notebooks/dags/fleet/devices/markets/countries/languages/tenants/shops/stores/list/lists/build/organi*/company";

/** What can be put in place of something of its kind, with much standing on it. */
export const FOUNDATION =
  "engine*/framework*/templating/bundler*/datastore*/database*/storage/toolchain/mongo*/postgres*/mysql/mariadb/sqlite/dynamo*/oracle/cassandra/firebase/firestore/supabase/elasticsearch/elastic/opensearch/solr/algolia/cockroach*/couch*/neo4j/clickhouse/snowflake/bigquery/redshift/s3/minio/redis/memcached/kafka/rabbitmq/sqs/nats/pulsar/sql/nosql/rest/restful/graphql/trpc/grpc/soap/openapi/protobuf/json/react/vue/angular*/svelte/solid/next/nuxt/remix/astro/ember/backbone/jquery/express/fastify/koa/nest/nestjs/hapi/django/flask/fastapi/rails/sinatra/laravel/symfony/spring/quarkus/dotnet/redux/mobx/zustand/recoil/pinia/vuex/prisma/sequelize/typeorm/drizzle/mongoose/knex/hibernate/sqlalchemy/orm*/javascript/typescript/js/ts/flow/python/java/kotlin/swift/objective/swiftui/uikit/compose/flutter/native/golang/go/rust/cpp/php/ruby/perl/scala/elixir/cobol/fortran/esm/commonjs/cjs/kubernetes/k8s/ecs/lambda/serverless/heroku/vercel/netlify/aws/gcp/azure/premise*/prem/cloud/docker/podman/nomad/ansible/terraform/pulumi/webpack/vite/rollup/esbuild/parcel/gulp/grunt/bazel/gradle/maven/cmake/make/meson/jest/vitest/mocha/jasmine/karma/cypress/playwright/selenium/enzyme/junit/pytest/monolith*/microservice*/monorepo*/cookie*/session*/class/classes/functional/hooks/callback*/promise*/async/coroutines/threads/actors/rxjs/observables/tailwind/bootstrap/polling/cron/queue*/event/events/streaming/batch/stream*/sync/synchronous/asynchronous/vulkan/metal/opengl/directx/webgl/webgpu/unity/unreal/godot/zephyr/freertos/rtos/baremetal/metal/linux/tensorflow/pytorch/jax/keras/onnx/pandas/polars/spark/dask/airflow/dagster/prefect/dbt/hadoop/hive/jenkins/circleci/travis/gitlab/github/svn/mercurial/llvm/cranelift/yacc/antlr/wasm/webassembly/xml/yaml/csv/ftp/smtp/http/websocket*/grid/flexbox/sass/less/css/styled/log4j/enums/singletons/globals";
