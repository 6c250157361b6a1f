// The function app: Flex Consumption, .NET 10 isolated worker, one user-assigned identity for everything it touches.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param storageAccountName string
param deploymentContainerUrl string
param sendGridSecretUri string
param insightsConnectionString string
param baseUrl string
param mailFrom string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // azd finds by this tag where the service of azure.yaml goes.
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Without this line Key Vault references would look for a system-assigned identity, which the app does not have.
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
    }
    siteConfig: {
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
    }
  }

  // Deployments come with an identity; publishing passwords are switched off.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noScmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__accountName: storageAccountName
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      // Which identity DefaultAzureCredential takes in the app's own table and blob clients.
      AZURE_CLIENT_ID: identityClientId
      // The front page is ours, not the host's.
      AzureWebJobsDisableHomepage: 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      App__BaseUrl: empty(baseUrl) ? 'https://${app.properties.defaultHostName}' : baseUrl
      App__MailFrom: mailFrom
      SendGrid__ApiKey: '@Microsoft.KeyVault(SecretUri=${sendGridSecretUri})'
      // Schedules are in UTC: WEBSITE_TIME_ZONE does not work on Linux Flex Consumption. Vietnam is UTC+7 all year.
      HalfYearSchedule: '0 0 17 15 6 *' // 00:00 of 16 June in Vietnam: "tính đến hết ngày 15/6"
      YearSchedule: '0 0 17 15 11 *'
      TermSchedule: '0 10 17 15 11 *'
      PeriodLetterSchedule: '0 0 1 * * *'
      DigestSchedule: '0 0 1 1 * *'
      RecountSchedule: '0 0 18 * * *'
      ReconcileSchedule: '30 */5 * * * *'
      OutboxSchedule: '*/20 * * * * *'
    }
  }
}

output url string = 'https://${app.properties.defaultHostName}'
