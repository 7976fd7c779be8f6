/** The light build (no Redis) ships without types of its own; it is the same class. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
