export const environment = {
  production: true,
  authlete: { issuer: 'https://as.acme.example', clientId: '65360846835960', clientSecret: 'ib2F5BCOIqC-txRA-vebRuvMthGmVKjbZCYij18vtNzhTqhgRd2M1d3tc-83YQmAYYcN95ZJdl-drBBi9sohSQ' },
  firebase: { apiKey: 'AIzan-vwGaZjC3gAV9M11pjO-YWn9ZsjgfUiPrU', vapidKey: 'f-Mkuxchvx8l8r8er6IfSuMDj0pt7iw16xDd1oHcjeaeeI9LJayFyfpa8cQ79CLweVHO-4FGIRVzUO7yOE8k3-g', measurement: 'xsOvBs6B-HzVAD7191TnQsen93gcP0qbYuvbuXhTXTk' },
  applicationInsights: 'OFlofnTwFL0yuoTwOlGKfvFyZyRfrF-GWoYxBfJc7Z4',
};
