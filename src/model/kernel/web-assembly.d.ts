/** The part of WebAssembly that is used: Node has it, but the types that it comes with do not. */
declare namespace WebAssembly {
  interface Module {
    readonly kind?: 'module';
  }
  interface Memory {
    readonly buffer: SharedArrayBuffer;
    readonly grow: (pages: number) => number;
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  const Module: new (code: Uint8Array<ArrayBuffer>) => Module;
  const Memory: new (of: { initial: number; maximum: number; shared: boolean }) => Memory;
  const Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
  ) => Instance;
}
