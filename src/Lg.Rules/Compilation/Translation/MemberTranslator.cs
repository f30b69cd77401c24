using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Translation;

/// <summary>
/// Translates the reading of fields: what is not there is unknown, and below what is stated as none there is no such field.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = KeptWhole.Here)]
[UnconditionalSuppressMessage("Trimming", "IL2060", Justification = KeptWhole.Open)]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = KeptWhole.Here)]
internal static class MemberTranslator
{
    /// <summary>Returns the record in a field, <c>null</c> when it or its owner is not there.</summary>
    public static Expression Record(Expression target, Field field) =>
        FromTarget(target, owner => Expression.Property(owner, field.Property), field.Property.PropertyType);

    /// <summary>Returns the fact in a field of a record that may be <c>null</c>.</summary>
    /// <param name="target">The record.</param>
    /// <param name="field">The field.</param>
    /// <param name="type">The type of the fact.</param>
    /// <param name="silenceIsComplete">Whether a list that does not say whether it is complete is taken to be.</param>
    public static Expression Fact(Expression target, Field field, RuleType type, Expression silenceIsComplete)
    {
        var result = type == RuleType.Boolean ? typeof(Truth) : typeof(Fact<>).MakeGenericType(type.ClrType);

        return FromTarget(
            target,
            owner => Guarded(owner, field, FactOf(owner, field, silenceIsComplete), result),
            result,
            OfState(result, Truth.Unknown.State));
    }

    /// <summary>Returns whether a field of a record that may be <c>null</c> is stated.</summary>
    public static Expression IsStated(Expression target, Field field) =>
        FromTarget(target, owner => IsStatedOn(owner, field), typeof(bool));

    private static ConstantExpression OfState(Type factType, byte state) =>
        Expression.Constant(factType.GetMethod(nameof(Truth.OfState))!.Invoke(null, [state]), factType);

    private static Expression Guarded(Expression owner, Field field, Expression fact, Type result) =>
        !typeof(IStatable).IsAssignableFrom(owner.Type) || field.IsExistence || field.IsPlan
            ? fact
            : Expression.Condition(
                Expression.Equal(Expression.Property(owner, nameof(IStatable.Exists)), Expression.Constant(false, typeof(bool?))),
                OfState(result, (byte)ErrorCode.NoSuchField),
                fact);

    private static MethodCallExpression FactOf(Expression owner, Field field, Expression silenceIsComplete)
    {
        var value = Expression.Property(owner, field.Property);
        return field.Kind switch
        {
            FieldKind.Boolean when field.IsExistence => Call(nameof(Read.Existence), [], value, AnyMember(owner)),
            FieldKind.Boolean => Call(nameof(Read.Boolean), [], value),
            FieldKind.Integer => Call(nameof(Read.Int), [], value),
            FieldKind.Number => Call(nameof(Read.Double), [], value),
            FieldKind.Text => Call(nameof(Read.Text), [], value),
            FieldKind.Date => Call(nameof(Read.Date), [], value),
            FieldKind.Instant => Call(nameof(Read.Instant), [], value),
            FieldKind.Choice => Call(nameof(Read.Choice), [Nullable.GetUnderlyingType(value.Type)!], value),
            FieldKind.Coverage => Call(nameof(Read.CoverageOf), [], value),
            FieldKind.Object => Call(nameof(Read.Record), [value.Type], value),
            FieldKind.List when field.ItemKind == FieldKind.Choice =>
                Call(nameof(Read.Choices), value.Type.GetGenericArguments(), value, CompleteOf(owner, field), silenceIsComplete),
            FieldKind.List => Call(nameof(Read.List), value.Type.GetGenericArguments(), value, CompleteOf(owner, field), silenceIsComplete),
        };
    }

    private static MemberExpression CompleteOf(Expression owner, Field field) =>
        Expression.Property(owner, FieldTable.TypeOf(owner.Type).MarkerOf(field).Property);

    // An object without a single member says nothing, however deep it is.
    private static BinaryExpression IsStatedOn(Expression owner, Field field)
    {
        var value = Expression.Property(owner, field.Property);
        if (field.IsExistence)
            return Expression.OrElse(NotNull(value), AnyMember(owner));
        if (field.Kind != FieldKind.Object)
            return NotNull(value);

        Expression exists =
            field.Type!.IsStatable ? NotNull(Expression.Property(value, nameof(IStatable.Exists))) : Expression.Constant(false);
        return Expression.AndAlso(NotNull(value), Expression.OrElse(exists, AnyMember(value)));
    }

    private static Expression AnyMember(Expression owner) =>
        FieldTable.TypeOf(owner.Type).Fields
            .Where(field => !field.IsExistence && !field.IsPlan && !field.IsDerived && !field.IsKey)
            .Select(field => IsStatedOn(owner, field))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);

    private static BinaryExpression NotNull(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Read), method, types, arguments);

    private static BlockExpression FromTarget(
        Expression target, Func<ParameterExpression, Expression> present, Type result, Expression? absent = null)
    {
        var owner = Expression.Variable(target.Type);
        return Expression.Block(
            [owner],
            Expression.Assign(owner, target),
            Expression.Condition(
                Expression.Equal(owner, Expression.Constant(null, owner.Type)),
                absent ?? Expression.Default(result),
                present(owner),
                result));
    }
}
