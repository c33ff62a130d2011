import { escapeHtml, layout } from './layout.mjs';

/**
 * Sign in.
 * @param {object} state
 * @param {string} [state.user] what was typed as user, shown again after a refusal
 * @param {boolean} [state.refused]
 */
export function login({ user = '', refused = false } = {}) {
  const hidden = refused ? '' : ' style="display:none"';
  return layout({
    title: 'JPay - First Time Users',
    file: './login.aspx',
    signedIn: false,
    body: `<h1>Log In</h1>
<table class="fields" role="presentation"><tbody>
<tr><td><label for="uclLoginFirstTime_txtUserId">Email</label></td><td><input type="text" name="uclLoginFirstTime$txtUserId" id="uclLoginFirstTime_txtUserId" value="${escapeHtml(user)}"></td></tr>
<tr><td><label for="uclLoginFirstTime_txtPassword">Password</label></td><td><input type="password" name="uclLoginFirstTime$txtPassword" id="uclLoginFirstTime_txtPassword"></td></tr>
<tr><td></td><td><span id="uclLoginFirstTime_CustomValidator1" class="bad"${hidden}>* Please enter valid login id and password</span></td></tr>
<tr><td></td><td>
  <a id="uclLoginFirstTime_btnContinue" href="javascript:__doPostBack('uclLoginFirstTime$btnContinue','')"><div class="LoginButton">Log In</div></a>
</td></tr>
<tr><td></td><td><a id="uclLoginFirstTime_lbForgotPassword" href="/login.aspx">Forgot password</a></td></tr>
</tbody></table>`,
  });
}
