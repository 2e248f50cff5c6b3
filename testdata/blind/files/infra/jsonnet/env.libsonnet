{
  env+:: {
    AUTHLETE_SERVICE_ID: '4582940923',
    AUTHLETE_SERVICE_TOKEN: |||
      1WVg5rDMyG-ModlhnKpMOswIlnIjp3mCdyGSuByKuMA
    |||,
    SEED: '43YcNFeNPTjTKgu51pc8KXcVrWnv-tbPtpPydZlg3ZI',
  },
}
