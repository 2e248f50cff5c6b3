*** Variables ***
${AUTHLETE_URL}          https://api.authlete.com
${SERVICE_API_KEY}       94034980911
${SERVICE_API_SECRET}    n1IKXXubiRspoaWo1v9jQSnT7EKvFE4RorO-9wHakvE
${STATE}                 aTE_JgGgqy7XG-8U4ekF4vUi2mVdnEN34KzaDhhfxQI
