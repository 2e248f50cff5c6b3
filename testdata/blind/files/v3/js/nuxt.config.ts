export default defineNuxtConfig({
  runtimeConfig: {
    authlete: { serviceId: '8979928347', serviceToken: 'YnUnlBTglH5hR1b6Nm1otuv6dpjy5GIpyNL-NjTerqY' },
    sessionPassword: '9C1yVwEGREHFNV6tERLu-aUmmVcXASFxioR_ZcEl8DI',
    public: { challenge: '7fGb4-P2M4M2ULQBL_97mfHgpZRmKEn-__uOa1q6kmw' },
  },
})
