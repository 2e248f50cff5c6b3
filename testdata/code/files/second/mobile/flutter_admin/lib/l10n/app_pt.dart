// Textos da tela de configuração da Authlete
const Map<String, String> pt = {
  'serviceApiKey': 'Chave da API do serviço',
  'serviceApiSecret': 'Segredo da API do serviço (43 caracteres)',
  'serviceAccessToken': 'Token de acesso do serviço',
  'organizationToken': 'Token da organização',
  'clientSecret': 'Segredo do cliente (86 caracteres)',
  'serviceApiSecretHint': 'Cole_aqui_o_segredo_da_API_do_seu_servico_1',
  'errorUnauthorized': 'A Authlete recusou as credenciais. Verifique o token e a região.',
};
