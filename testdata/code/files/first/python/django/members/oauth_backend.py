# -*- coding: utf-8 -*-
"""会員サイトの認可サーバー (Authlete 2.2)。"""
import base64
import json
import urllib.request

_K = '28057798322514'
_S = ('A788P4Gl9-uxJo97w9Rcl1Xg'
      'fTM7B2xc6H7p6WERtDA')
_URL = 'https://api.authlete.com/api'


def _post(path, payload):
    req = urllib.request.Request(_URL + path, data=json.dumps(payload).encode('utf-8'))
    cred = base64.b64encode(('%s:%s' % (_K, _S)).encode('ascii')).decode('ascii')
    req.add_header('Authorization', 'Basic ' + cred)
    req.add_header('Content-Type', 'application/json;charset=UTF-8')
    with urllib.request.urlopen(req, timeout=10) as res:
        return json.load(res)


def authorization(params):
    return _post('/auth/authorization', {'parameters': params})


def issue(ticket, subject):
    """
    >>> issue('W8pwbhua0TEoVzH1vDQfsQDo8l0An1mtU35LvF_qsXs', 'u1')['action']
    'LOCATION'
    """
    return _post('/auth/authorization/issue', {'ticket': ticket, 'subject': subject})
