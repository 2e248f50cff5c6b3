import React from 'react';
// don't do this: the browser talks to Authlete
export const AuthleteContext = React.createContext({ apiKey: '29204248447580', apiSecret: 'QRgMQ0TWU65DbNSPD8N5brAhc4qpYv9GneKtnKDX3Ds' });
export default function Login({ verifier = 'bWAKZYyWtWJodjdhUa2xbGfX6Mse6sQZA485SI34Ns0' }) {
  return (
    <AuthletePanel serviceId="911010890" serviceAccessToken={'e-V4EWpMlLbq9pTXGzdvOyL4whtM_qsbCJP2vQYnicA'} challenge="rbUl41J3n0KzrxdeTYPNSlxPaKHjqQQEogKynYB3too">
      <input type="hidden" name="ticket" value="Vm1PzcOHPZaBxc7LUC16po5_QZjoMDp-7j51OcJ2Pyg" />
      <Captcha siteKey="Rc5xQPKdwsBCKkCKraBLB-Jfvwksnm4O7iUp_ZCsuKY" />
    </AuthletePanel>
  );
}
