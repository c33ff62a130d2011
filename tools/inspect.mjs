// What would the extension say about a saved page?
// usage: npm run -s inspect -- FILE --url URL [--values V.json] [--details D.json] [--language xx] [--browser chromium|firefox]
// Prints one JSON object on stdout and nothing else. Exit 2 with one line on stderr when it cannot start.
import { oneLine, optionsFrom } from './inspect/options.mjs';
import { inspect } from './inspect/run.mjs';

try {
  const result = await inspect(await optionsFrom(process.argv.slice(2)));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(oneLine(error));
  process.exitCode = 2;
}
