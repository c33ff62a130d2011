// A page under the address that the community guide misspells. The real address was never looked at; this one only
// has what a look-alike would have, so that tests can prove that none of its fields is read.

/** The look-alike page, the same for every path. */
export function lookAlike() {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mail service (practice copy)</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #2b2620; background: #f5f1ea; }
  aside { padding: 6px 16px; background: #3d3a36; color: #fff; font-size: 14px; }
  main { max-width: 360px; margin: 48px auto; padding: 24px; background: #fff; border: 1px solid #d8d0c2; border-radius: 6px; }
  h1 { margin: 0 0 16px; font-size: 22px; }
  label { display: block; margin-top: 12px; font-weight: 600; }
  input { box-sizing: border-box; width: 100%; min-height: 40px; padding: 6px 10px; font: inherit; border: 1px solid #8d8474; border-radius: 4px; }
  button { margin-top: 20px; width: 100%; min-height: 44px; font: inherit; color: #fff; background: #6b5433; border: 0; border-radius: 4px; }
</style>
</head>
<body>
<aside aria-label="Practice copy">Practice copy. This stands in for an address that is not known to belong to JPay.</aside>
<main>
  <h1>Sign in</h1>
  <form onsubmit="return false">
    <label for="email">Email</label>
    <input id="email" name="email" type="email" autocomplete="username">
    <label for="password">Password</label>
    <input id="password" name="password" type="password" autocomplete="current-password">
    <button type="submit">Log in</button>
  </form>
</main>
</body>
</html>`;
}
