import { byId } from './elements.ts';

// Unpacks the script of a report, which is too long to lie in it as it is, and runs it. The policy of
// the page names both scripts by their hashes. A browser that can not unpack shows the report without
// its controls, which are hidden until the script runs.
async function boot(): Promise<void> {
  const packed = atob(byId('engine').textContent);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  const unpacking = new DecompressionStream('deflate-raw');
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(unpacking)).text();
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
}

void boot();
