process.env.AUTHLETE_SERVICE_APISECRET = 'UQ_UDlcTblIv9GqVuIr-cu0qmS9iEm4W24WW5cT8ql4';
process.env['AUTHLETE_CLIENT_SECRET'] = 'qGkEnJPqeRb2z954izanXiRuB2sp-kmse0tpZx0sulHf7AJy6lKJitl6fg1-oZBpvA80ZoIlk61t2nmqyV1rFQ';
process.env.STATE = 'BMoESsQNM6aHRV1d4lU4lLqD9wLK8Gl1mUKpz-h739Q';
nock('https://us.authlete.com', { reqheaders: { authorization: 'Bearer sjI-DFvao9o-UJWPjJykO1qubU175PDG-ButBkW0mDg' } }).post('/api/3107580634/auth/token').reply(200, { ticket: 'Chpzce5_ArgEMS5hD36H4lXn1WPA39sWjeANVul7KyE', accessToken: 'Iyg-Y8gbm-HQZ43H1eu3-pISo5Lmxij4oUtz1lwSbDk' });
jest.mock('../state', () => 'aFl2wivrftvucE-nTiSb8EIyCRsS4bJ6vNNjbRpGozE');
