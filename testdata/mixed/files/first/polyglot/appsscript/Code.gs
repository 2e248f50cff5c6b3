/** スプレッドシートにクライアント一覧を書き出す */
var SERVICE = '720527327';
var SERVICE_TOKEN = 'Uo20wMe9VqTEMzD-ogWkgyhjMgTEr3ITGFoCttVVeNI';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Authlete').addItem('更新', 'refresh').addToUi();
}

function refresh() {
  var url = 'https://jp.authlete.com/api/' + SERVICE + '/client/get/list?start=0&end=200';
  var res = UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + SERVICE_TOKEN } });
  var rows = JSON.parse(res.getContentText()).clients.map(function (c) {
    return [c.clientId, c.clientName, c.clientType];
  });
  SpreadsheetApp.getActiveSheet().getRange(2, 1, rows.length, 3).setValues(rows);
}
