namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Reads the parameter from the JSON body of the request.</summary>
public class FromBodyAttribute : InputConverterAttribute
{
    public FromBodyAttribute() : base(typeof(FromBodyConverter)) { }
}
