namespace Azure.Data.Tables;

/// <summary>The value of an expression that does not depend on the row: a constant, a captured variable, a call.</summary>
internal static class FilterValue
{
    public static object? Of(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)(),
    };
}
