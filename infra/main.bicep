// Everything DanVanKheo needs on Azure, for `azd up`. No secret passes through here: see README.md beside this file.
targetScope = 'subscription'

@description('Name of the environment, e.g. quang-binh; part of every resource name.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of all resources. It must offer Flex Consumption with .NET 10.')
@minLength(1)
param location string

@description('Who runs the deployment; may write the SendGrid key into the vault. Empty: nobody.')
param principalId string = ''

@allowed([
  'User'
  'ServicePrincipal'
])
param principalType string = 'User'

@description('Address people see in their mail, without a slash at the end. Empty: the address Azure gives.')
param baseUrl string = ''

@description('Sender of every letter; SendGrid must have verified it.')
param mailFrom string

@description('Set once the policy over the roots of the audit has been locked (README.md beside this file).')
param auditPolicyLocked bool = false

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-dvk-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'stdvk${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    auditPolicyLocked: auditPolicyLocked
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    name: 'kv-dvk-${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    operatorPrincipalId: principalId
    operatorPrincipalType: principalType
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: 'func-dvk-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    deploymentContainerUrl: storage.outputs.deploymentContainerUrl
    sendGridSecretUri: vault.outputs.sendGridSecretUri
    insightsConnectionString: monitoring.outputs.connectionString
    baseUrl: baseUrl
    mailFrom: mailFrom
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
output APP_URL string = app.outputs.url
